import type { Expr } from '../promql/expr.js'
import { promql } from '../promql/template.js'

/**
 * What functions make of several counters, in one result. The others are named apart, for a rate or an increase drops
 * the names; one that a version lacks adds nothing.
 */
export const together = (first: Expr, ...others: readonly Expr[]): Expr =>
  others.reduce(
    (all, one, i) => promql`${all} or label_replace(${one}, ${'counter'}, ${`${i + 2}`}, ${''}, ${''})`,
    first,
  )
