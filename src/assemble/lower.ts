import { seconds } from '../core/duration.js'
import type { Condition } from '../model/condition.js'
import { missingTargets } from '../model/presence.js'
import { recordOf } from '../model/recorded.js'
import { narrow } from '../model/scope.js'
import type { Settings } from '../model/settings.js'
import { matches } from '../promql/matchers.js'
import { promql } from '../promql/template.js'
import { lowerBurns } from './burns.js'
import { beyondLimit } from './limits.js'
import type { Lowered, Reader } from './lowered.js'

/** Turns a condition into PromQL. Throws a TypeError for a combination whose labels cannot match: a pack's mistake. */
export const lower = (condition: Condition, settings: Settings, read: Reader): Lowered => {
  const recur = (inner: Condition) => lower(inner, settings, read)
  switch (condition.op) {
    case 'breaches': {
      const { signal, severity } = condition
      const expr = beyondLimit(signal, severity, settings, read)
      return { expr, identity: signal.by, unit: signal.unit, value: signal, reads: [signal] }
    }
    case 'exhausts': {
      const { signal, window, within, samples } = condition
      const trend = promql`predict_linear(${recordOf(signal)}[${window}], ${seconds(within)}) < 0`
      const falls = promql`${read(signal)} and on (${signal.by}) ${trend}`
      const expr = samples
        ? promql`${falls} and on (${signal.by}) count_over_time(${recordOf(signal)}[${window}]) >= ${samples}`
        : falls
      return { expr, identity: signal.by, unit: signal.unit, value: signal, reads: [signal] }
    }
    case 'all':
      return condition.of.map(recur).reduce((left, right) => ({
        ...left,
        expr: promql`${left.expr} and on (${shared(left, right)}) ${right.expr}`,
        reads: [...left.reads, ...right.reads],
      }))
    case 'any':
      return possible(condition.of, settings)
        .map(recur)
        .reduce((left, right) => ({
          ...left,
          expr: promql`${left.expr} or on (${same(left, right)}) ${right.expr}`,
          reads: [...left.reads, ...right.reads],
        }))
    case 'except': {
      const of = recur(condition.of)
      const unless = recur(condition.unless)
      return {
        ...of,
        expr: promql`${of.expr} unless on (${isPart(unless, of) ? of.identity : shared(of, unless)}) ${unless.expr}`,
        reads: [...of.reads, ...unless.reads],
      }
    }
    case 'critically': {
      const of = recur(condition.of)
      return { ...of, expr: narrow(of.expr, { namespace: matches(settings.namespaces.critical) }, settings) }
    }
    case 'burns':
      return lowerBurns(condition.slo, condition.severity, settings)
    case 'missing':
      return { expr: missingTargets(settings, condition.job), identity: ['cluster'], unit: 'count', reads: [] }
  }
}

/** Whether a condition can hold at all: one about critical namespaces cannot where the settings name none. */
export const isPossible = (condition: Condition, settings: Settings): boolean => {
  switch (condition.op) {
    case 'critically':
      return settings.namespaces.critical !== '' && isPossible(condition.of, settings)
    case 'all':
      return condition.of.every((part) => isPossible(part, settings))
    case 'any':
      return possible(condition.of, settings).length > 0
    case 'except':
      return isPossible(condition.of, settings)
    default:
      return true
  }
}

const possible = (conditions: readonly Condition[], settings: Settings): readonly Condition[] =>
  conditions.filter((condition) => isPossible(condition, settings))

/** The labels on which a second condition is matched to a first: all of its own, which the first must have too. */
const shared = (first: Lowered, second: Lowered): readonly string[] => {
  const foreign = second.identity.filter((label) => !first.identity.includes(label))
  if (foreign.length > 0) {
    throw new TypeError(
      `A condition by (${second.identity}) cannot qualify one by (${first.identity}): ${foreign} is foreign`,
    )
  }
  return second.identity
}

/** Whether the first is about parts of the second's objects. */
const isPart = (first: Lowered, second: Lowered): boolean =>
  second.identity.every((label) => first.identity.includes(label))

const same = (first: Lowered, second: Lowered): readonly string[] => {
  if (first.identity.join() !== second.identity.join()) {
    throw new TypeError(
      `Conditions by (${first.identity}) and by (${second.identity}) are not about one kind of object`,
    )
  }
  if (first.unit !== second.unit) {
    throw new TypeError(`Conditions in ${first.unit} and in ${second.unit} cannot share one value`)
  }
  return first.identity
}
