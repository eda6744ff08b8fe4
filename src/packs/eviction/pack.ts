import { definePack } from '../../model/pack.js'
import { KubeNodeEviction } from './alerts/KubeNodeEviction.js'
import { KubeNodePressure } from './alerts/KubeNodePressure.js'
import { KubeNodesUnderPressure } from './alerts/KubeNodesUnderPressure.js'
import { NodeMemoryEvictionNear } from './alerts/NodeMemoryEvictionNear.js'
import * as eviction from './cases/KubeNodeEviction.js'
import * as pressure from './cases/KubeNodePressure.js'
import * as underPressure from './cases/KubeNodesUnderPressure.js'
import * as memory from './cases/NodeMemoryEvictionNear.js'
import * as headroom from './signals/memory-headroom.js'
import * as pressures from './signals/pressure.js'

/** Situation 4: a node runs short of a resource, and containers are evicted. */
export const evictionPack = definePack({
  name: 'eviction',
  signals: [
    pressures.nodePressure,
    pressures.nodesUnderPressure,
    pressures.nodesUnderPressureRatio,
    pressures.nodeEvictions,
    headroom.memoryHeadroom,
    headroom.memoryHeadroomRatio,
    headroom.podsMemoryHeadroom,
    headroom.podsMemoryHeadroomRatio,
  ],
  alerts: [KubeNodePressure, KubeNodesUnderPressure, KubeNodeEviction, NodeMemoryEvictionNear],
  dashboards: [],
  cases: [...pressure.cases, ...underPressure.cases, ...eviction.cases, ...memory.cases],
})
