import type { Quantity } from '../core/quantity.js'
import type { Expr } from '../promql/expr.js'
import type { Settings } from './settings.js'
import type { TierName } from './severity.js'

/** A limit: an amount, or an expression with one series per identity of its signal. */
export type Limit = Quantity | ((settings: Settings) => Expr)

export type Comparison = '<' | '<=' | '>' | '>=' | '=='

/** When a signal becomes a worry: `value comparison limit`, per severity. */
export interface Limits {
  readonly comparison: Comparison
  readonly values: Readonly<Partial<Record<TierName, Limit>>>
}

type Values = Limits['values']

/** A worry while the value is less than the limit. */
export const below = (values: Values): Limits => ({ comparison: '<', values })

/** A worry while the value is more than the limit. */
export const above = (values: Values): Limits => ({ comparison: '>', values })

/** A worry from the limit on. */
export const atLeast = (values: Values): Limits => ({ comparison: '>=', values })

/** A worry while the state holds: for signals that are 1 when something is so, and 0 or absent otherwise. */
export const holds = (...tiers: readonly TierName[]): Limits => ({
  comparison: '==',
  values: Object.fromEntries(tiers.map((tier) => [tier, 1])),
})
