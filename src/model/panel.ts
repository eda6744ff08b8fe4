import type { Text } from '../core/text.js'
import type { Signal } from './signal.js'

/** How signals are drawn. `timeseries` and `state-timeline` show a range, `stat` and `table` the present. */
export const panelKinds = ['stat', 'timeseries', 'state-timeline', 'table'] as const
export type PanelKind = (typeof panelKinds)[number]

/** A signal in a panel. */
export interface Shown {
  readonly signal: Signal
  /** The name of its series in the legend or its column; labels as `{node}`. */
  readonly as: Text
}

/**
 * A view of signals. The unit is that of its first signal, and so are the limits that colour it, unless the panel
 * sums up another signal and takes that one's.
 * Several signals in one panel must have one unit.
 */
export interface Panel {
  readonly kind: PanelKind
  /** The meaning of its first signal when left out. */
  readonly title?: Text
  /** What it shows and what to make of it. */
  readonly description: Text
  readonly shows: readonly Shown[]
  readonly limitsOf?: Signal
  /** What stands there when there is no data, because nothing happened or nothing is scraped. */
  readonly noValue: Text
  /** In Grafana's grid of 24 columns. */
  readonly width: number
  readonly height: number
  /** No data is the healthy state, such as before the first event of a counter. */
  readonly emptyWhenHealthy?: boolean
}
