import type { Expr } from '../promql/expr.js'
import { promql } from '../promql/template.js'
import { perSecond } from './freshness.js'
import type { Settings } from './settings.js'

/**
 * How often counters of an object moved in five minutes, all together. The others are named apart, for a rate drops the
 * names; one that a version lacks adds nothing.
 */
export const inFiveMinutes = (s: Settings, by: readonly string[], first: Expr, ...others: readonly Expr[]): Expr => {
  const all = others.reduce(
    (sum, counter, i) =>
      promql`${sum} or label_replace(${perSecond(s, counter)}, ${'counter'}, ${`${i + 2}`}, ${''}, ${''})`,
    perSecond(s, first),
  )
  return promql`300 * sum by (${by}) (${all})`
}
