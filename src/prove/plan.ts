import type { Bundle, RuleGroup } from '../model/bundle.js'
import { type Case, type Variation, variations } from '../model/case.js'
import { told } from '../targets/promtool/scraped.js'
import { sliceOf, subjectOf } from '../targets/promtool/slice.js'
import { battery } from './battery/battery.js'

/** A story to be run, as written or varied, with only the rules that it needs. */
export interface Run {
  readonly subject: string
  readonly story: Case
  /** Absent for a story as written. */
  readonly variation?: Variation
  readonly groups: readonly RuleGroup[]
}

/** A variation that a story says makes no sense for it. */
export interface Skipped {
  readonly subject: string
  readonly tells: string
  readonly variation: Variation
  readonly reason: string
}

/** What is to be run of a bundle, and what is not, by its stories' own word. */
export interface Plan {
  readonly runs: readonly Run[]
  readonly skipped: readonly Skipped[]
}

/** Everything that proves a bundle: its stories as written, and each in every variation that applies. */
export const plan = (bundle: Bundle): Plan => {
  const stories = bundle.cases.map((story) => told(story, bundle.settings))
  return { runs: stories.flatMap((story) => runsOf(story, bundle)), skipped: stories.flatMap(skippedBy) }
}

const runsOf = (story: Case, bundle: Bundle): readonly Run[] => {
  const of = { subject: subjectOf(story), groups: sliceOf(bundle, story) }
  const scene = { groups: of.groups, settings: bundle.settings }
  const derived = variations
    .filter((variation) => story.skip?.[variation] === undefined)
    .flatMap((variation) => battery[variation](story, scene).map((varied) => ({ ...of, story: varied, variation })))
  return [{ ...of, story }, ...derived]
}

const skippedBy = (story: Case): readonly Skipped[] =>
  variations.flatMap((variation) => {
    const reason = story.skip?.[variation]
    return reason === undefined ? [] : [{ subject: subjectOf(story), tells: story.tells, variation, reason }]
  })
