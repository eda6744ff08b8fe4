import type { JobName } from '../catalog/jobs.js'
import { locate } from '../catalog/query.js'
import { absentIn } from '../catalog/versions.js'
import type { Alert } from '../model/alert.js'
import { isBridged } from '../model/bridged.js'
import type { Condition } from '../model/condition.js'
import type { Settings } from '../model/settings.js'
import type { Signal } from '../model/signal.js'
import { selectorsOf } from '../promql/selectors.js'

/** The jobs that a signal or an alert needs and that the settings say are not scraped: it is left out then. */
export const unscrapedJobs = (of: Signal | Alert, settings: Settings): readonly JobName[] => [
  ...new Set(standsOn(of).flatMap((one) => lackedBy(one, settings))),
]

const lackedBy = (one: Signal | JobName, settings: Settings): readonly JobName[] => {
  const isUnscraped = (job: JobName) => !settings.jobs[job].scraped
  if (typeof one === 'string') return [one].filter(isUnscraped)
  const { needs = [], needsAny = [] } = one
  return [...needs.filter(isUnscraped), ...(needsAny.every(isUnscraped) ? needsAny : [])]
}

/** Whether the settings have the jobs and the versions that a signal is made for. */
export const fitsSettings = (signal: Signal, settings: Settings): boolean =>
  unscrapedJobs(signal, settings).length === 0 && outsideVersions(signal, settings).length === 0

/**
 * Why a signal that is made for some Kubernetes versions, or an alert that reads one, does not suit the settings' range:
 * `kubelet_x is gone since Kubernetes 1.37`, `kubelet_x is new in Kubernetes 1.34`. It is left out then.
 */
export const outsideVersions = (of: Signal | Alert, settings: Settings): readonly string[] => {
  const reasons = standsOn(of).flatMap((one) => (typeof one === 'string' ? [] : absences(one, settings)))
  return [...new Set(reasons)]
}

const absences = ({ expr, inSomeVersions, silentWhereNew }: Signal, settings: Settings): readonly string[] => {
  if (!inSomeVersions && !silentWhereNew) return []
  const { kubernetes } = settings
  // What is silent in old versions has a use where the newest has it.
  const range = silentWhereNew ? { from: kubernetes.to, to: kubernetes.to } : kubernetes
  const { text } = expr(settings)
  return selectorsOf(text)
    .filter((selector) => !isBridged(text, selector, range))
    .flatMap(({ metric = '' }) => {
      const reasons = locate(metric).map((place) => absentIn(place, range))
      return reasons.includes(undefined) ? [] : reasons.slice(0, 1).map((why) => `${metric} ${why}`)
    })
}

/** The signals that it reads, and the jobs whose targets it counts. */
const standsOn = (of: Signal | Alert): readonly (Signal | JobName)[] =>
  'expr' in of ? [of] : Object.values(of.tiers).flatMap(({ when }) => leaves(when))

const leaves = (condition: Condition): readonly (Signal | JobName)[] => {
  switch (condition.op) {
    case 'breaches':
    case 'exhausts':
      return [condition.signal]
    case 'all':
    case 'any':
      return condition.of.flatMap(leaves)
    case 'critically':
      return leaves(condition.of)
    // What cannot be read excludes nothing.
    case 'except':
      return leaves(condition.of)
    case 'burns':
      return [condition.slo.bad, condition.slo.total]
    case 'missing':
      return [condition.job]
  }
}
