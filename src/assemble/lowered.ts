import type { Signal } from '../model/signal.js'
import type { Unit } from '../model/unit.js'
import type { Expr } from '../promql/expr.js'

/** A condition as an expression, with what is known about its result. */
export interface Lowered {
  readonly expr: Expr
  /** The labels that identify its object. */
  readonly identity: readonly string[]
  /** What its value counts. */
  readonly unit: Unit
  /** The signal whose value the result has; absent where it counts targets or burn rates. */
  readonly value?: Signal
  readonly reads: readonly Signal[]
}

/** How a signal is read under the settings: from its record, or inline. */
export type Reader = (signal: Signal) => Expr
