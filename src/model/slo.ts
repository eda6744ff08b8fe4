import type { Signal } from './signal.js'

/** Good and bad events, of which the settings promise a share. */
export interface Slo {
  readonly name: string
  /** Events per second, good and bad; recorded over 5 minutes. */
  readonly total: Signal
  /** Bad events per second, with a zero row where there are none; recorded over 5 minutes. */
  readonly bad: Signal
}
