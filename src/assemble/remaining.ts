import type { Alert } from '../model/alert.js'
import type { Condition } from '../model/condition.js'
import type { Signal } from '../model/signal.js'

/**
 * What is left of a condition without the signals that are lost: one alternative of `any` may go, and whatever
 * stands on a signal that is gone goes with it. Undefined where nothing is left.
 */
export const remaining = (condition: Condition, isBuilt: (signal: Signal) => boolean): Condition | undefined => {
  switch (condition.op) {
    case 'breaches':
    case 'exhausts':
      return isBuilt(condition.signal) ? condition : undefined
    case 'any': {
      const of = condition.of.flatMap((part) => remaining(part, isBuilt) ?? [])
      return of.length > 0 ? { ...condition, of } : undefined
    }
    case 'all': {
      const of = condition.of.flatMap((part) => remaining(part, isBuilt) ?? [])
      return of.length === condition.of.length ? { ...condition, of } : undefined
    }
    case 'except': {
      // Without its exception a condition would say what it must not.
      const [of, unless] = [remaining(condition.of, isBuilt), remaining(condition.unless, isBuilt)]
      return of && unless && { ...condition, of, unless }
    }
    case 'critically': {
      const of = remaining(condition.of, isBuilt)
      return of && { ...condition, of }
    }
    case 'burns':
      return isBuilt(condition.slo.bad) && isBuilt(condition.slo.total) ? condition : undefined
    case 'missing':
      return condition
  }
}

/** What an alert lacks because of signals that are lost; nothing while one of its tiers says something without them. */
export const lostTo = (alert: Alert, lost: ReadonlyMap<string, readonly string[]>): readonly string[] => {
  const read = new Set<string>()
  const isBuilt = ({ name }: Signal) => {
    read.add(name)
    return !lost.has(name)
  }
  const left = Object.values(alert.tiers).flatMap(({ when }) => remaining(when, isBuilt) ?? [])
  return left.length > 0 ? [] : [...new Set([...read].flatMap((name) => lost.get(name) ?? []))]
}
