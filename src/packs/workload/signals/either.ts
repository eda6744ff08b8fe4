import type { Expr } from '../../../promql/expr.js'
import { promql } from '../../../promql/template.js'

/** The series of all of these, of which no two have the same labels: of containers and init containers, of three kinds. */
export const either = (...series: readonly Expr[]): Expr => series.reduce((first, next) => promql`${first} or ${next}`)
