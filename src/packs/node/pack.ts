import { definePack } from '../../model/pack.js'
import { KubeNodeNotReady } from './alerts/KubeNodeNotReady.js'
import { KubeNodesDown } from './alerts/KubeNodesDown.js'
import { KubeNodeUnreachable } from './alerts/KubeNodeUnreachable.js'
import * as notReady from './cases/KubeNodeNotReady.js'
import * as nodesDown from './cases/KubeNodesDown.js'
import * as unreachable from './cases/KubeNodeUnreachable.js'
import { node } from './dashboards/node.js'
import * as summary from './dashboards/node-signals.js'
import * as memory from './signals/memory.js'
import * as readiness from './signals/readiness.js'

/** Situation 1: a node is down or not Ready. */
export const nodePack = definePack({
  name: 'node',
  signals: [
    readiness.nodeNotReady,
    readiness.nodeUnreachable,
    readiness.nodeLeaving,
    readiness.nodeDown,
    readiness.nodesDownRatio,
    readiness.nodesDownCount,
    memory.nodeMemoryTop,
    memory.nodeMemoryOsUsed,
    memory.nodeActiveFileCache,
    summary.lowestMemoryHeadroom,
    summary.lowestPodsMemoryHeadroom,
    summary.evictionsOfNodes,
    summary.nodeTroubles,
  ],
  alerts: [KubeNodeNotReady, KubeNodeUnreachable, KubeNodesDown],
  dashboards: [node],
  cases: [...notReady.cases, ...unreachable.cases, ...nodesDown.cases],
})
