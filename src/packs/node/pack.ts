import { definePack } from '../../model/pack.js'
import { KubeletDown } from './alerts/KubeletDown.js'
import { KubeletInstanceUnreachable } from './alerts/KubeletInstanceUnreachable.js'
import { KubeletTooManyPods } from './alerts/KubeletTooManyPods.js'
import { KubeNodeNotReady } from './alerts/KubeNodeNotReady.js'
import { KubeNodeReadinessFlapping } from './alerts/KubeNodeReadinessFlapping.js'
import { KubeNodesDown } from './alerts/KubeNodesDown.js'
import { KubeNodeUnreachable } from './alerts/KubeNodeUnreachable.js'
import * as kubeletDown from './cases/KubeletDown.js'
import * as instanceUnreachable from './cases/KubeletInstanceUnreachable.js'
import * as tooManyPods from './cases/KubeletTooManyPods.js'
import * as notReady from './cases/KubeNodeNotReady.js'
import * as flapping from './cases/KubeNodeReadinessFlapping.js'
import * as nodesDown from './cases/KubeNodesDown.js'
import * as unreachable from './cases/KubeNodeUnreachable.js'
import { node } from './dashboards/node/dashboard.js'
import * as summary from './dashboards/node/summaries.js'
import * as kubelet from './signals/kubelet.js'
import * as memory from './signals/memory.js'
import * as readiness from './signals/readiness.js'

/** Situation 1: a node is down or not Ready. */
export const nodePack = definePack({
  name: 'node',
  signals: [
    readiness.nodeNotReady,
    readiness.nodeUnreachable,
    readiness.nodeLeaving,
    readiness.nodeReady,
    readiness.nodeDown,
    readiness.readinessChanges,
    readiness.nodesDownRatio,
    readiness.nodesDownCount,
    kubelet.kubeletUnreachable,
    kubelet.podsOfCapacity,
    memory.nodeMemoryTop,
    memory.nodeMemoryOsUsed,
    memory.nodeActiveFileCache,
    summary.lowestMemoryHeadroom,
    summary.lowestPodsMemoryHeadroom,
    summary.evictionsOfNodes,
    summary.nodeTroubles,
  ],
  alerts: [
    KubeNodeNotReady,
    KubeNodeUnreachable,
    KubeNodesDown,
    KubeNodeReadinessFlapping,
    KubeletDown,
    KubeletInstanceUnreachable,
    KubeletTooManyPods,
  ],
  dashboards: [node],
  cases: [
    ...notReady.cases,
    ...unreachable.cases,
    ...nodesDown.cases,
    ...flapping.cases,
    ...kubeletDown.cases,
    ...instanceUnreachable.cases,
    ...tooManyPods.cases,
  ],
})
