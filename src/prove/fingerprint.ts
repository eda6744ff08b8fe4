import { createHash } from 'node:crypto'
import type { Bundle } from '../model/bundle.js'
import type { Pack } from '../model/pack.js'
import { sliceOf } from '../targets/promtool/slice.js'
import { storyTest } from '../targets/promtool/story.js'
import { ruleGroups } from '../targets/rule-groups.js'

/**
 * What a pack's mutation depends on, as a short hash: its rules, every story that loads them, and its reasons. While it
 * stays the same, so do the mutants and what becomes of them.
 */
export const fingerprint = (bundle: Bundle, { name, survivors = [] }: Pack): string => {
  const rules = new Set(bundle.groups.filter(({ pack }) => pack === name).flatMap(({ rules: own }) => own))
  const stories = bundle.cases
    .map((story) => ({ story, groups: sliceOf(bundle, story) }))
    .filter(({ groups }) => groups.some((group) => group.rules.some((rule) => rules.has(rule))))
    .map(({ story, groups }) => ({ skip: story.skip, test: storyTest(story, groups, bundle.settings) }))
  const groups = ruleGroups(
    bundle.groups.filter(({ pack }) => pack === name),
    bundle.settings,
  )
  return createHash('sha256').update(JSON.stringify({ groups, stories, survivors })).digest('hex').slice(0, 16)
}
