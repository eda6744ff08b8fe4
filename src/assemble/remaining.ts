import type { JobName } from '../catalog/jobs.js'
import type { Alert } from '../model/alert.js'
import type { Condition } from '../model/condition.js'
import type { Signal } from '../model/signal.js'

/** Whether a signal is built, or a job scraped. */
type IsThere = (one: Signal | JobName) => boolean

/**
 * What is left of a condition without what is not there: one alternative of `any` may go, what cannot be read excludes
 * nothing, and whatever else stands on a signal that is gone goes with it. Undefined where nothing is left.
 */
export const remaining = (condition: Condition, isThere: IsThere): Condition | undefined => {
  switch (condition.op) {
    case 'breaches':
    case 'exhausts':
      return isThere(condition.signal) ? condition : undefined
    case 'any': {
      const of = condition.of.flatMap((part) => remaining(part, isThere) ?? [])
      return of.length > 0 ? { ...condition, of } : undefined
    }
    case 'all': {
      const of = condition.of.flatMap((part) => remaining(part, isThere) ?? [])
      return of.length === condition.of.length ? { ...condition, of } : undefined
    }
    case 'except': {
      const [of, unless] = [remaining(condition.of, isThere), remaining(condition.unless, isThere)]
      return of && unless ? { ...condition, of, unless } : of
    }
    case 'critically': {
      const of = remaining(condition.of, isThere)
      return of && { ...condition, of }
    }
    case 'burns':
      return isThere(condition.slo.bad) && isThere(condition.slo.total) ? condition : undefined
    case 'missing':
      return isThere(condition.job) ? condition : undefined
  }
}

/** What an alert lacks because of signals that are lost; nothing while one of its tiers says something without them. */
export const lostTo = (alert: Alert, lost: ReadonlyMap<string, readonly string[]>): readonly string[] => {
  const read = new Set<string>()
  const isThere: IsThere = (one) => {
    if (typeof one === 'string') return true
    read.add(one.name)
    return !lost.has(one.name)
  }
  const left = Object.values(alert.tiers).flatMap(({ when }) => remaining(when, isThere) ?? [])
  return left.length > 0 ? [] : [...new Set([...read].flatMap((name) => lost.get(name) ?? []))]
}
