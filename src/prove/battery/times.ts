import { seconds } from '../../core/duration.js'
import type { Case } from '../../model/case.js'
import { momentsOf } from '../../targets/promtool/life.js'
import { alertRulesOf } from '../../targets/promtool/slice.js'
import { paceOf } from '../../targets/promtool/story.js'
import type { Scene } from './variation.js'

/** When a story is last looked at, in seconds. */
export const endOf = ({ expect }: Case): number => Math.max(...expect.map(({ at }) => seconds(at)))

/** When something first happens in a story; undefined when it stays as it begins. */
export const firstChange = ({ given }: Case): number | undefined => {
  const times = given.flatMap(({ life }) => momentsOf(life).map(({ at }) => at)).filter((at) => at > 0)
  return times.length > 0 ? Math.min(...times) : undefined
}

/**
 * A time at which losing a scrape hurts most and nothing else happens: the middle of the wait for the first alert, the
 * evaluation after it where the alert does not wait, the last value read of a record, the middle of a quiet story.
 */
export const quietTimeInTheMiddle = (story: Case, { groups }: Scene): number | undefined => {
  const pace = paceOf(story)
  const { from, to } = critical(story, groups)
  const busy = new Set(story.given.flatMap(({ life }) => momentsOf(life).map(({ at }) => at)))
  const middle = (from + to) / 2
  const candidates = Array.from({ length: Math.floor((to - from) / pace) + 1 }, (_, i) => from + i * pace)
  return candidates
    .filter((at) => !busy.has(at))
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
    .at(0)
}

const critical = (story: Case, groups: Scene['groups']): { readonly from: number; readonly to: number } => {
  const pace = paceOf(story)
  const end = endOf(story)
  if (!('alert' in story)) return { from: end, to: end }
  const first = story.expect.find(({ firing }) => firing.length > 0)
  if (!first) return { from: (firstChange(story) ?? 0) + pace, to: end - pace }
  const rule = alertRulesOf(groups).find(({ severity }) => severity === first.firing[0]?.severity)
  const wait = rule ? seconds(rule.tier.for) : 0
  const fired = seconds(first.at)
  return wait === 0 ? { from: fired + pace, to: fired + pace } : { from: fired - wait + pace, to: fired - pace }
}
