import { definePack } from '../../model/pack.js'
import { KubeCPUOvercommit } from './alerts/KubeCPUOvercommit.js'
import { KubeMemoryOvercommit } from './alerts/KubeMemoryOvercommit.js'
import { KubePodUnschedulable } from './alerts/KubePodUnschedulable.js'
import { KubeQuotaAlmostFull } from './alerts/KubeQuotaAlmostFull.js'
import { KubeResizeDeferred } from './alerts/KubeResizeDeferred.js'
import { cases as kubeCPUOvercommitCases } from './cases/KubeCPUOvercommit.js'
import { cases as kubeMemoryOvercommitCases } from './cases/KubeMemoryOvercommit.js'
import { cases as kubePodUnschedulableCases } from './cases/KubePodUnschedulable.js'
import { cases as kubeQuotaAlmostFullCases } from './cases/KubeQuotaAlmostFull.js'
import { cases as kubeResizeDeferredCases } from './cases/KubeResizeDeferred.js'
import { cases as requestsCases } from './cases/requests.js'
import { cases as roomCases } from './cases/room.js'
import { cases as unschedulableCases } from './cases/unschedulable.js'
import { capacity } from './dashboards/capacity/dashboard.js'
import * as pooled from './dashboards/capacity/pools.js'
import * as summary from './dashboards/capacity/summaries.js'
import * as causes from './signals/causes.js'
import * as pools from './signals/pools.js'
import * as quota from './signals/quota.js'
import { nodeRequests } from './signals/requests.js'
import * as resizes from './signals/resizes.js'
import * as room from './signals/room.js'
import * as unschedulable from './signals/unschedulable.js'
import { survivors } from './survivors.js'
import { capacityTile, worstUnschedulable } from './tile.js'

/** Situation 3: pods that cannot be placed, and how much room there is. */
export const capacityPack = definePack({
  name: 'capacity',
  signals: [
    nodeRequests,
    room.freeRoom,
    room.largestRoom,
    pools.nodePool,
    pools.roomWithoutLargest,
    pools.cpuWithoutLargest,
    pools.memoryWithoutLargest,
    unschedulable.unschedulablePods,
    unschedulable.unschedulableRequests,
    unschedulable.unboundClaims,
    unschedulable.unschedulableCount,
    causes.causes,
    causes.waitsForVolume,
    causes.claimWaitsForPlace,
    quota.quotaUsed,
    quota.quotaRefusing,
    resizes.deferredResizes,
    ...Object.values(pooled),
    ...Object.values(summary),
    worstUnschedulable,
  ],
  alerts: [KubePodUnschedulable, KubeCPUOvercommit, KubeMemoryOvercommit, KubeQuotaAlmostFull, KubeResizeDeferred],
  dashboards: [capacity],
  tiles: [capacityTile],
  cases: [
    ...kubePodUnschedulableCases,
    ...kubeCPUOvercommitCases,
    ...kubeMemoryOvercommitCases,
    ...kubeQuotaAlmostFullCases,
    ...kubeResizeDeferredCases,
    ...requestsCases,
    ...roomCases,
    ...unschedulableCases,
  ],
  survivors,
})
