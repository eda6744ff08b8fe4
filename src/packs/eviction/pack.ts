import { definePack } from '../../model/pack.js'
import { KubeNodeEviction } from './alerts/KubeNodeEviction.js'
import { KubeNodePressure } from './alerts/KubeNodePressure.js'
import { KubeNodesUnderPressure } from './alerts/KubeNodesUnderPressure.js'
import { KubePodStorageEvicted } from './alerts/KubePodStorageEvicted.js'
import { NodeFilesystemEvictionNear } from './alerts/NodeFilesystemEvictionNear.js'
import { NodeInodesEvictionNear } from './alerts/NodeInodesEvictionNear.js'
import { NodeIOStalled } from './alerts/NodeIOStalled.js'
import { NodeMemoryEvictionNear } from './alerts/NodeMemoryEvictionNear.js'
import { NodeMemoryStalled } from './alerts/NodeMemoryStalled.js'
import { cases as kubeNodeEvictionCases } from './cases/KubeNodeEviction.js'
import { cases as kubeNodePressureCases } from './cases/KubeNodePressure.js'
import { cases as kubeNodesUnderPressureCases } from './cases/KubeNodesUnderPressure.js'
import { cases as kubePodStorageEvictedCases } from './cases/KubePodStorageEvicted.js'
import { cases as nodeFilesystemEvictionNearCases } from './cases/NodeFilesystemEvictionNear.js'
import { cases as nodeInodesEvictionNearCases } from './cases/NodeInodesEvictionNear.js'
import { cases as nodeIOStalledCases } from './cases/NodeIOStalled.js'
import { cases as nodeMemoryEvictionNearCases } from './cases/NodeMemoryEvictionNear.js'
import { cases as nodeMemoryStalledCases } from './cases/NodeMemoryStalled.js'
import * as evictions from './signals/evictions.js'
import * as filesystem from './signals/filesystem-headroom.js'
import * as memory from './signals/memory-headroom.js'
import * as pressures from './signals/pressure.js'
import * as stalls from './signals/stalls.js'
import { evictionSurvivors } from './survivors.js'
import { evictionTile, pressedNodes, tightestNodes } from './tile.js'

/** Situation 4: a node runs short of a resource, and containers are evicted. */
export const evictionPack = definePack({
  name: 'eviction',
  signals: [
    pressures.nodePressure,
    pressures.nodesUnderPressure,
    pressures.nodesUnderPressureRatio,
    evictions.nodeEvictions,
    evictions.podStorageEvictions,
    memory.memoryHeadroom,
    memory.memoryHeadroomRatio,
    memory.podsMemoryHeadroom,
    memory.podsMemoryHeadroomRatio,
    filesystem.filesystemHeadroom,
    filesystem.filesystemHeadroomLow,
    filesystem.inodesHeadroom,
    filesystem.inodesHeadroomLow,
    stalls.memoryStalled,
    stalls.ioStalled,
    pressedNodes,
    tightestNodes,
  ],
  alerts: [
    KubeNodePressure,
    KubeNodesUnderPressure,
    KubeNodeEviction,
    KubePodStorageEvicted,
    NodeMemoryEvictionNear,
    NodeFilesystemEvictionNear,
    NodeInodesEvictionNear,
    NodeMemoryStalled,
    NodeIOStalled,
  ],
  dashboards: [],
  tiles: [evictionTile],
  cases: [
    ...kubeNodePressureCases,
    ...kubeNodesUnderPressureCases,
    ...kubeNodeEvictionCases,
    ...kubePodStorageEvictedCases,
    ...nodeMemoryEvictionNearCases,
    ...nodeFilesystemEvictionNearCases,
    ...nodeInodesEvictionNearCases,
    ...nodeMemoryStalledCases,
    ...nodeIOStalledCases,
  ],
  survivors: evictionSurvivors,
})
