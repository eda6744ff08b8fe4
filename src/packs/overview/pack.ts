import { definePack } from '../../model/pack.js'
import { cluster } from './dashboards/cluster/dashboard.js'
import * as components from './signals/components.js'
import * as room from './signals/room.js'

/** The landing page: every situation at a glance, by the tiles of the other packs. */
export const overviewPack = definePack({
  name: 'overview',
  signals: [
    components.componentDown,
    components.firingAlerts,
    components.kubeletVersions,
    room.clusterCpuUse,
    room.clusterCpuRequests,
    room.clusterMemoryUse,
    room.clusterMemoryRequests,
    room.clusterNodes,
    room.clusterPods,
  ],
  alerts: [],
  dashboards: [cluster],
  cases: [],
})
