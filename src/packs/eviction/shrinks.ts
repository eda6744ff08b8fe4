import { type Condition, exhausts } from '../../model/condition.js'
import type { Signal } from '../../model/signal.js'

/**
 * A recorded headroom is gone within four hours, by its last hour and by its last five minutes: a single drop bends
 * the long trend for an hour, and the short one says whether it goes on.
 */
export const shrinks = (headroom: Signal): readonly Condition[] =>
  (['1h', '5m'] as const).map((window) => exhausts(headroom, { window, within: '4h' }))
