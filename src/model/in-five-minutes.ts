import type { Expr } from '../promql/expr.js'
import { promql } from '../promql/template.js'
import { perSecond } from './freshness.js'
import type { Settings } from './settings.js'
import { together } from './together.js'

/** How often counters of an object moved in five minutes, all together. */
export const inFiveMinutes = (s: Settings, by: readonly string[], first: Expr, ...others: readonly Expr[]): Expr =>
  promql`300 * sum by (${by}) (${together(perSecond(s, first), ...others.map((counter) => perSecond(s, counter)))})`
