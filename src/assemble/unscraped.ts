import type { JobName } from '../catalog/jobs.js'
import type { Alert } from '../model/alert.js'
import type { Condition } from '../model/condition.js'
import type { Settings } from '../model/settings.js'
import type { Signal } from '../model/signal.js'

/** The jobs that a signal or an alert needs and that the settings say are not scraped: it is left out then. */
export const unscrapedJobs = (of: Signal | Alert, settings: Settings): readonly JobName[] => {
  const needs = 'expr' in of ? (of.needs ?? []) : Object.values(of.tiers).flatMap(({ when }) => neededBy(when))
  return [...new Set(needs)].filter((job) => !settings.jobs[job].scraped)
}

const neededBy = (condition: Condition): readonly JobName[] => {
  switch (condition.op) {
    case 'breaches':
    case 'exhausts':
      return condition.signal.needs ?? []
    case 'all':
    case 'any':
      return condition.of.flatMap(neededBy)
    case 'critically':
      return neededBy(condition.of)
    case 'except':
      return [...neededBy(condition.of), ...neededBy(condition.unless)]
    case 'burns':
      return [...(condition.slo.bad.needs ?? []), ...(condition.slo.total.needs ?? [])]
    case 'missing':
      return [condition.job]
  }
}
