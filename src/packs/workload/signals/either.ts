import type { Expr } from '../../../promql/expr.js'
import { promql } from '../../../promql/template.js'

/** The series of all of these: containers and init containers have families of their own. */
export const either = (...series: readonly Expr[]): Expr => series.reduce((first, next) => promql`${first} or ${next}`)
