import { amount, isQuantity } from '../core/quantity.js'
import type { Expr } from '../promql/expr.js'
import { promql } from '../promql/template.js'
import type { Limit } from './limits.js'
import type { Settings } from './settings.js'
import type { TierName } from './severity.js'
import type { Signal } from './signal.js'

/** The limit of a signal where no scope says otherwise: the configured one, else the declared one. */
export const limitOf = (signal: Signal, severity: TierName, settings: Settings): Limit | undefined =>
  settings.limits[signal.name]?.[severity] ?? signal.limits?.values[severity]

/** A limit as an operand. */
export const asExpr = (limit: Limit, settings: Settings): Expr =>
  isQuantity(limit) ? promql`${amount(limit)}` : limit(settings)
