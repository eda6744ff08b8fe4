import type { Duration } from '../core/duration.js'
import { recordOf } from '../model/recorded.js'
import type { Severity } from '../model/severity.js'
import type { Slo } from '../model/slo.js'
import { promql } from '../promql/template.js'
import type { Lowered } from './lowered.js'

/**
 * An objective's burn: in one pair of windows of that severity, both averages exceed the factor. Numerator and
 * denominator are averaged apart over recorded rates, so a long window costs two series per minute of it.
 */
export const lowerBurns = (slo: Slo, severity: Severity): Lowered => {
  const { bad, total } = slo
  const budget = 1 - slo.objective
  const ratio = (window: Duration) =>
    promql`avg_over_time(${recordOf(bad)}[${window}]) / avg_over_time(${recordOf(total)}[${window}])`
  const pairs = slo.windows
    .filter((pair) => pair.severity === severity)
    .map(({ long, short, factor }) => {
      const limit = Number((factor * budget).toPrecision(12))
      return promql`${ratio(long)} > ${limit} and on (${total.by}) (${ratio(short)} > ${limit})`
    })
  if (pairs.length === 0) throw new TypeError(`The objective ${slo.name} has no ${severity} windows`)
  const expr = pairs.reduce((left, right) => promql`${left} or on (${total.by}) ${right}`)
  return { expr, identity: total.by, unit: 'ratio', reads: [bad, total] }
}
