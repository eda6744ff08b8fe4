import type { Expr } from '../promql/expr.js'
import { matches } from '../promql/matchers.js'
import { promql } from '../promql/template.js'
import { perSecond } from './freshness.js'
import type { Settings } from './settings.js'

/** The matcher of `le` for these bounds and `+Inf`: Prometheus 3 writes 10.0 where 2 writes 10. */
export const buckets = (...bounds: readonly number[]) =>
  matches(`(${bounds.join('|').replaceAll('.', '\\.')})(\\.0)?|\\+Inf`)

/**
 * What the slowest hundredth took at least, over five minutes, where there were a hundred: of fewer, the slowest one alone
 * would be it. `counted` are the buckets that are read, `all` the last of them.
 */
export const slowestHundredth = (s: Settings, by: readonly string[], counted: Expr, all: Expr): Expr =>
  promql`${percentile(s, 0.99, by, counted)} and on (${by}) 300 * sum by (${by}) (${perSecond(s, all)}) >= 100`

/** What a share of all took at most, by labels, over five minutes: `percentile(s, 0.99, ['cluster'], buckets)`. */
export const percentile = (s: Settings, share: number, by: readonly string[], counted: Expr): Expr =>
  promql`histogram_quantile(${share}, sum by (${[...by, 'le']}) (${perSecond(s, counted)}))`
