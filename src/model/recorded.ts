import type { Expr } from '../promql/expr.js'
import { recordSeries } from '../promql/selector.js'
import { promql } from '../promql/template.js'
import { recordLookback } from './freshness.js'
import type { Settings } from './settings.js'
import type { Signal } from './signal.js'

/** The bare series of a recorded signal, for range functions. Throws for a signal without a record: a pack's mistake. */
export const recordOf = (signal: Signal): Expr => {
  if (!signal.record) throw new TypeError(`The signal ${signal.name} has no record to read`)
  return recordSeries(signal.record)
}

/**
 * What a record said before, for one that carries a state on from evaluation to evaluation: since when something is so,
 * or a value without its drift. It survives an hour without evaluations.
 */
export const saidBefore = (record: string): Expr => promql`last_over_time(${recordSeries(record)}[${'1h'}])`

/**
 * A recorded signal as its readers read it. The record is looked back over for every kind: one failed evaluation
 * leaves a staleness marker, at which an instant read would see nothing.
 */
export const recorded = (settings: Settings, signal: Signal): Expr =>
  promql`last_over_time(${recordOf(signal)}[${recordLookback(settings, signal.interval)}])`
