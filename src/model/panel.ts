import type { Text } from '../core/text.js'
import type { Signal } from './signal.js'

/**
 * How signals are drawn. `timeseries` and `state-timeline` show a range; `stat`, `bars`, `table` and `objects` the
 * present: a table lists the rows that its signals have, `objects` has a row for each object and a column for each signal.
 */
export const panelKinds = ['stat', 'bars', 'timeseries', 'state-timeline', 'table', 'objects'] as const
export type PanelKind = (typeof panelKinds)[number]

/** A signal in a panel. */
export interface Shown {
  readonly signal: Signal
  /** The name of its series in the legend or its column; labels as `{node}`. */
  readonly as: Text
  /** Its value is 1 wherever it is, and only its labels tell something: a version, a name. */
  readonly labelsOnly?: boolean
}

/**
 * A view of signals. The unit is that of its first signal, and so are the limits that colour it, unless the panel
 * sums up another signal and takes that one's.
 * Two signals with one expression are asked once: of the second, a guard, only the limit is drawn.
 * Several signals in one panel must have one unit, save in `objects`, whose columns have each their own.
 */
export interface Panel {
  readonly kind: PanelKind
  /** The meaning of its first signal when left out. */
  readonly title?: Text
  /** What it shows and what to make of it. */
  readonly description: Text
  readonly shows: readonly Shown[]
  readonly limitsOf?: Signal
  /** The id of the dashboard that tells more: of the whole panel, or of each row's object where it has the label. */
  readonly opens?: string
  /** The titles of columns that are labels; a label is called by its own name otherwise. */
  readonly columns?: Readonly<Record<string, Text>>
  /** The column of `objects` by which rows are sorted, greatest first: its signal. */
  readonly sortedBy?: Signal
  /** What stands there when there is no data, because nothing happened or nothing is scraped. */
  readonly noValue: Text
  /** In Grafana's grid of 24 columns. */
  readonly width: number
  readonly height: number
  /** No data is the healthy state, such as before the first event of a counter. */
  readonly emptyWhenHealthy?: boolean
}

/** A panel of a signal with the limit of its guard as well: from there on something else counts too. */
export const guarded = (guard: Signal, panel: Panel): Panel => ({
  ...panel,
  shows: panel.shows.flatMap((shown) => [shown, { ...shown, signal: guard }]),
})
