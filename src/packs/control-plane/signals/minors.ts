import type { Expr } from '../../../promql/expr.js'
import { promql } from '../../../promql/template.js'

// PromQL makes a number of a label nowhere but in the bounds of a histogram's buckets: minor versions become bounds.

const bound = ['cluster', 'le']

/** 1 for each minor version, which stands in `le`, of series that have a version in a label. */
export const minors = (versions: Expr, label: string): Expr =>
  promql`max by (${bound}) (label_replace(${versions}, ${'le'}, ${'$1'}, ${label}, ${'v1\\.(\\d+)\\..+'}))`

const all = (of: Expr): Expr => promql`label_replace(max by (${['cluster']}) (${of}), ${'le'}, ${'+Inf'}, ${''}, ${''})`

/** A quantile among the last bucket's observations is the bound before it: the highest. */
export const newest = (of: Expr): Expr => promql`histogram_quantile(1, ${of} * 0 or ${all(of)})`

/** With all observations in the first bucket, the last of them is at its bound: the lowest. */
export const oldest = (of: Expr): Expr => promql`histogram_quantile(1, ${of} or ${all(of)})`
