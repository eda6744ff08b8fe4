import type { Duration } from '../core/duration.js'
import type { Severity } from './severity.js'
import type { Signal } from './signal.js'

/** A pair of windows and the multiple of the sustainable error rate that must be exceeded in both. */
export interface BurnWindow {
  readonly severity: Severity
  readonly long: Duration
  readonly short: Duration
  readonly factor: number
}

/** A promise: at most `1 - objective` of the events are bad over the period. */
export interface Slo {
  readonly name: string
  readonly objective: number
  /** Events per second, good and bad; recorded over 5 minutes. */
  readonly total: Signal
  /** Bad events per second, with a zero row where there are none; recorded over 5 minutes. */
  readonly bad: Signal
  readonly windows: readonly BurnWindow[]
}

/**
 * The windows for a budget of 30 days: 2 % of it in 1 h, 5 % in 6 h, 10 % in 1 d and in 3 d.
 * Source: The Site Reliability Workbook, chapter 5, table 5-8.
 */
export const burnWindows30d: readonly BurnWindow[] = [
  { severity: 'critical', long: '1h', short: '5m', factor: 14.4 },
  { severity: 'critical', long: '6h', short: '30m', factor: 6 },
  { severity: 'warning', long: '1d', short: '2h', factor: 3 },
  { severity: 'warning', long: '3d', short: '6h', factor: 1 },
]
