import { all, breaches, type Condition, except, exhausts } from '../../model/condition.js'
import type { Signal } from '../../model/signal.js'

/** A volume's bytes, or its inodes: what is free, when a fast trend counts, and how low it was of late. */
interface Filling {
  readonly free: Signal
  readonly fast: Signal
  readonly filledBefore: Signal
}

/** Full within the hour by the last quarter of it, and emptier than it ever was in the last day. */
export const fillsFast = ({ free, fast, filledBefore }: Filling): Condition =>
  except(
    all(breaches(fast, 'critical'), exhausts(free, { window: '15m', within: '1h', samples: 12 })),
    breaches(filledBefore, 'critical'),
  )

/** Full within days: by the trend of the lowest of a day, which a nightly backup does not move. */
export const fillsSlowly = (free: Signal, lowest: Signal): Condition =>
  all(breaches(free, 'warning'), exhausts(lowest, { window: '6h', within: '4d', samples: 12 }))
