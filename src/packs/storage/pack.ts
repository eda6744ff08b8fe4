import { definePack } from '../../model/pack.js'
import { KubePersistentVolumeClaimLost } from './alerts/KubePersistentVolumeClaimLost.js'
import { KubePersistentVolumeClaimPending } from './alerts/KubePersistentVolumeClaimPending.js'
import { KubePersistentVolumeErrors } from './alerts/KubePersistentVolumeErrors.js'
import { KubePersistentVolumeFillingUp } from './alerts/KubePersistentVolumeFillingUp.js'
import { KubePersistentVolumeInodesFillingUp } from './alerts/KubePersistentVolumeInodesFillingUp.js'
import { KubePersistentVolumeResizeStuck } from './alerts/KubePersistentVolumeResizeStuck.js'
import { KubeVolumeOperationFailing } from './alerts/KubeVolumeOperationFailing.js'
import { KubeVolumeUnhealthy } from './alerts/KubeVolumeUnhealthy.js'
import { cases as fillingCases } from './cases/filling.js'
import { cases as kubePersistentVolumeClaimLostCases } from './cases/KubePersistentVolumeClaimLost.js'
import { cases as kubePersistentVolumeClaimPendingCases } from './cases/KubePersistentVolumeClaimPending.js'
import { cases as kubePersistentVolumeErrorsCases } from './cases/KubePersistentVolumeErrors.js'
import { cases as kubePersistentVolumeFillingUpCases } from './cases/KubePersistentVolumeFillingUp.js'
import { cases as kubePersistentVolumeInodesFillingUpCases } from './cases/KubePersistentVolumeInodesFillingUp.js'
import { cases as kubePersistentVolumeResizeStuckCases } from './cases/KubePersistentVolumeResizeStuck.js'
import { cases as kubeVolumeOperationFailingCases } from './cases/KubeVolumeOperationFailing.js'
import { cases as kubeVolumeUnhealthyCases } from './cases/KubeVolumeUnhealthy.js'
import { storage } from './dashboards/dashboard.js'
import * as summary from './dashboards/summaries.js'
import * as states from './signals/claim-states.js'
import * as filling from './signals/filling.js'
import * as guards from './signals/guards.js'
import * as operations from './signals/operations.js'
import { survivors } from './survivors.js'
import { fullestVolumes, fullVolumes, storageTile } from './tile.js'

/** Situation 6: volumes that fill, and claims that wait. */
export const storagePack = definePack({
  name: 'storage',
  signals: [
    filling.volumeFree,
    filling.volumeFreeBytes,
    filling.volumeLow,
    filling.volumeLowest,
    filling.volumeInodesFree,
    filling.volumeInodesLow,
    filling.volumeInodesLowest,
    guards.volumeFreeFast,
    guards.volumeFilledBefore,
    guards.volumeInodesFreeFast,
    guards.volumeInodesFilledBefore,
    states.claimPending,
    states.claimLost,
    states.volumeFailed,
    states.resizeUnfinished,
    states.volumeUnhealthy,
    operations.volumeOperationFailures,
    summary.volumeUsed,
    summary.volumeUsedBytes,
    summary.volumeGrowth,
    summary.volumeTimeLeft,
    fullVolumes,
    fullestVolumes,
  ],
  alerts: [
    KubePersistentVolumeFillingUp,
    KubePersistentVolumeInodesFillingUp,
    KubePersistentVolumeClaimPending,
    KubePersistentVolumeClaimLost,
    KubePersistentVolumeErrors,
    KubePersistentVolumeResizeStuck,
    KubeVolumeOperationFailing,
    KubeVolumeUnhealthy,
  ],
  dashboards: [storage],
  tiles: [storageTile],
  cases: [
    ...fillingCases,
    ...kubePersistentVolumeFillingUpCases,
    ...kubePersistentVolumeInodesFillingUpCases,
    ...kubePersistentVolumeClaimPendingCases,
    ...kubePersistentVolumeClaimLostCases,
    ...kubePersistentVolumeErrorsCases,
    ...kubePersistentVolumeResizeStuckCases,
    ...kubeVolumeOperationFailingCases,
    ...kubeVolumeUnhealthyCases,
  ],
  survivors,
})
