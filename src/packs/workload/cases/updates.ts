/**
 * Updates that begin at the fifth minute and miss a replica from then on. That of the first five minutes counts as
 * available, so progress is measured against it until the twentieth.
 */
export const stuck = {
  /** One of two replicas comes back at once; the update is undone at the thirtieth minute. */
  atOnce: {
    desired: { '0m': 3 },
    available: { '0m': 3, '5m': 1, '9m': 2, '30m': 3 },
    updated: { '0m': 3, '5m': 1 },
  },
  /** The first pod takes four minutes to stop. */
  afterSlowStop: {
    desired: { '0m': 2 },
    available: { '0m': 2, '5m': 1 },
    updated: { '0m': 2, '5m': 0, '9m': 1 },
  },
  /** One of two replicas comes back after seven minutes, which is progress. */
  afterOneIsBack: {
    desired: { '0m': 3 },
    available: { '0m': 3, '5m': 1, '12m': 2 },
    updated: { '0m': 3, '5m': 1 },
  },
  /** The first pod takes seven minutes to stop, and is updated then. */
  afterOneIsUpdated: {
    desired: { '0m': 3 },
    available: { '0m': 3, '5m': 2 },
    updated: { '0m': 3, '5m': 0, '12m': 1 },
  },
  /** All replicas are available, most of an old revision. */
  withoutNeed: { desired: { '0m': 3 }, available: { '0m': 3 }, updated: { '0m': 3, '5m': 1 } },
} as const

/** Updates of many replicas that begin at the fifth minute and take five minutes for each. */
export const progressing = {
  /** They come back one by one after a stop. */
  available: {
    desired: { '0m': 12 },
    available: { '0m': 12, '5m': 1, '6m': { from: 1, perMinute: 0.2 } },
    updated: { '0m': 12, '5m': 1 },
  },
  /** They are updated one by one, and one is missing all the time. */
  updated: {
    desired: { '0m': 12 },
    available: { '0m': 12, '5m': 11 },
    updated: { '0m': 12, '5m': 0, '6m': { from: 1, perMinute: 0.2 } },
  },
} as const
