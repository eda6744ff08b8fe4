import type { Quantity } from '../../../core/quantity.js'
import type { Alert } from '../../../model/alert.js'
import type { Given, Ramp, Timeline } from '../../../model/case.js'
import type { Signal } from '../../../model/signal.js'
import { KubePersistentVolumeFillingUp } from '../alerts/KubePersistentVolumeFillingUp.js'
import { KubePersistentVolumeInodesFillingUp } from '../alerts/KubePersistentVolumeInodesFillingUp.js'
import * as filling from '../signals/filling.js'
import { type Claim, inodes, volume } from './volumes.js'

/** What is free of a volume from each moment on, in percent. */
export type Shares = Readonly<Record<string, number | Readonly<Record<keyof Ramp, number>>>>

/** What can fill: of both, one function makes the signals and the conditions, so one makes the stories as well. */
export interface Kind {
  readonly alert: Alert
  readonly free: Signal
  readonly low: Signal
  readonly lowest: Signal
  /** The summary of the alert about `data`. */
  readonly summary: (free: string) => string
  /** A claim of which so much is free. */
  readonly of: (free: Shares, claim?: Claim) => readonly Given[]
}

const timeline = (shares: Shares, amountOf: (percent: number) => Quantity): Timeline =>
  Object.fromEntries(
    Object.entries(shares).map(([at, share]) => [
      at,
      typeof share === 'number'
        ? amountOf(share)
        : { from: amountOf(share.from), perMinute: amountOf(share.perMinute) },
    ]),
  )

export const kinds = {
  bytes: {
    alert: KubePersistentVolumeFillingUp,
    free: filling.volumeFree,
    low: filling.volumeLow,
    lowest: filling.volumeLowest,
    summary: (free) => `The volume of shop/data is filling up: ${free} is free in cluster seoul`,
    of: (free, claim) =>
      volume(
        timeline(free, (percent) => `${percent}Gi`),
        { claim },
      ),
  },
  inodes: {
    alert: KubePersistentVolumeInodesFillingUp,
    free: filling.volumeInodesFree,
    low: filling.volumeInodesLow,
    lowest: filling.volumeInodesLowest,
    summary: (free) => `The volume of shop/data is running out of inodes: ${free} are free in cluster seoul`,
    of: (free, claim) =>
      inodes(
        timeline(free, (percent) => 10 * percent),
        { claim },
      ),
  },
} as const satisfies Record<string, Kind>
