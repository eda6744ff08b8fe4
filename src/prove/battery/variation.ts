import type { RuleGroup } from '../../model/bundle.js'
import type { Case, Given } from '../../model/case.js'
import type { Settings } from '../../model/settings.js'

/** What surrounds a story: the rules that it needs, and the settings under which they were built. */
export interface Scene {
  readonly groups: readonly RuleGroup[]
  readonly settings: Settings
}

/**
 * Derives from a story, whose series have all their labels, those that must end alike although something that the
 * story is not about goes wrong. None when the variation does not apply.
 */
export type Vary = (story: Case, scene: Scene) => readonly Case[]

/** A story with other series, told by another name. */
export const varied = (story: Case, how: string, given: readonly Given[]): Case => ({
  ...story,
  tells: `${story.tells} (${how})`,
  given,
})

/** Whether a series comes from kube-state-metrics. */
export const isFromKubeStateMetrics = ({ labels }: Given, { jobs }: Settings): boolean =>
  jobs['kube-state-metrics'].names.includes(labels.job ?? '')
