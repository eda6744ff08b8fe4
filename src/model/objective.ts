import { type Duration, seconds } from '../core/duration.js'
import { amount, type Quantity } from '../core/quantity.js'
import type { Severity } from './severity.js'

/** Over how long a promise is kept. */
export const budgetPeriods = ['30d', '28d', '7d'] as const
export type BudgetPeriod = (typeof budgetPeriods)[number]

/** A promise: at least `objective` of the events are good over the period. */
export interface Objective {
  readonly period: BudgetPeriod
  readonly objective: Quantity
  /** A long window with fewer events says nothing about their share. */
  readonly minimumRequests: number
}

/** A pair of windows, and the share of the budget that burns in the long one at the rate at which it alerts. */
export interface BurnWindow {
  readonly severity: Severity
  readonly long: Duration
  readonly short: Duration
  readonly share: Quantity
}

// After The Site Reliability Workbook, chapter 5: the short window is a twelfth of the long one, so that an alert ends soon.
/** The windows that alert. */
export const alertWindows = [
  { severity: 'critical', long: '1h', short: '5m' },
  { severity: 'critical', long: '6h', short: '30m' },
  { severity: 'warning', long: '1d', short: '2h' },
  { severity: 'warning', long: '3d', short: '6h' },
] as const

const burning = (shares: readonly [Quantity, Quantity, Quantity, Quantity]): readonly BurnWindow[] =>
  alertWindows.map((window, i) => ({ ...window, share: shares[i] ?? 0 }))

/** The windows of each period. The same ones are a larger part of a week, so more of its budget burns in them. */
export const burnWindows: Readonly<Record<BudgetPeriod, readonly BurnWindow[]>> = {
  '30d': burning(['2%', '5%', '10%', '10%']),
  '28d': burning(['2%', '5%', '10%', '10%']),
  '7d': burning(['8%', '15%', '30%', '45%']),
}

/** How many times faster than sustainable a window's share of the budget burns. */
export const burnFactor = (period: BudgetPeriod, { long, share }: BurnWindow): number =>
  exact((amount(share) * seconds(period)) / seconds(long))

/** The share of events that a promise lets be bad. */
export const budgetOf = ({ objective }: Objective): number => exact(1 - amount(objective))

/** The share of bad events from which on a window alerts. */
export const burnLimit = (promised: Objective, window: BurnWindow): number =>
  exact(burnFactor(promised.period, window) * budgetOf(promised))

// 14.4 × 0.01 is 0.144, not the 0.14400000000000002 that the multiplication yields.
const exact = (value: number): number => Number(value.toPrecision(12))
