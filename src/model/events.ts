import type { Duration } from '../core/duration.js'
import { seconds } from '../core/duration.js'
import type { Expr } from '../promql/expr.js'
import { promql } from '../promql/template.js'
import { lookback } from './freshness.js'
import type { Settings } from './settings.js'

/** A counter, and what is needed to tell its first event from an old count that is seen for the first time. */
export interface EventSource {
  readonly counter: Expr
  readonly by: readonly string[]
  /** The `process_start_time_seconds` and `up` of the process that counts, and the labels that it shares with the counter. */
  readonly started: Expr
  readonly up: Expr
  readonly process: readonly string[]
}

/**
 * How many events a counter has seen in a window, births included, exact. A process younger than the window counted
 * all of it recently; otherwise the growth counts, in full where the counter was not there yet but its process was
 * scraped. The young process is read instantly: with a look-back, the old process's count would meet the new start.
 */
export const events = (settings: Settings, source: EventSource, window: Duration): Expr => {
  const { by, process } = source
  const now = promql`max by (${by}) (${source.counter})`
  const then = promql`max by (${by}) (last_over_time(${source.counter}[${lookback(settings, source.counter)}] offset ${window}))`
  const age = promql`time() - max by (${process}) (${source.started})`
  const looking = promql`max by (${process}) (max_over_time(${source.up}[${lookback(settings, source.up)}] offset ${window})) == 1`
  return promql`(${now} and on (${process}) ${age} < ${seconds(window)})
    or on (${process}) (${now} - (${then} or ${now} * 0) and on (${process}) ${looking})`
}
