import { text } from '../../../core/text.js'
import { latest } from '../../../model/freshness.js'
import { ofJob } from '../../../model/of-job.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { requested } from '../../capacity/signals/requests.js'
import { nodeMemoryTop } from '../../node/signals/memory.js'
import { allocatable, nodeCpuUse } from '../../node/signals/room.js'

// The room of the whole cluster: what nodes have, added up.

const cluster = ['cluster']

type PerNode = (s: Settings) => ReturnType<typeof allocatable>

const share = (part: PerNode, resource: 'cpu' | 'memory') => (s: Settings) =>
  promql`sum by (${cluster}) (${part(s)}) / sum by (${cluster}) (${allocatable(s, resource)})`

export const clusterCpuUse = signal({
  name: 'cluster_cpu_use_ratio',
  means: text('CPU in use', 'CPU 사용률'),
  unit: 'ratio',
  by: cluster,
  kind: 'gauge',
  expr: share(nodeCpuUse.expr, 'cpu'),
  otherwise: (nodeCpuUse.otherwise ?? []).map((expr) => share(expr, 'cpu')),
})

export const clusterMemoryUse = signal({
  name: 'cluster_memory_use_ratio',
  means: text('Memory in use', '메모리 사용률'),
  unit: 'ratio',
  by: cluster,
  kind: 'gauge',
  expr: share(nodeMemoryTop.expr, 'memory'),
  otherwise: (nodeMemoryTop.otherwise ?? []).map((expr) => share(expr, 'memory')),
  inSomeStacks: true,
})

export const clusterCpuRequests = signal({
  name: 'cluster_cpu_requests_ratio',
  means: text('CPU requested', 'CPU 요청률'),
  unit: 'ratio',
  by: cluster,
  kind: 'gauge',
  expr: share((s) => requested(s, 'cpu'), 'cpu'),
})

export const clusterMemoryRequests = signal({
  name: 'cluster_memory_requests_ratio',
  means: text('Memory requested', '메모리 요청률'),
  unit: 'ratio',
  by: cluster,
  kind: 'gauge',
  expr: share((s) => requested(s, 'memory'), 'memory'),
})

export const clusterNodes = signal({
  name: 'cluster_nodes',
  means: text('Nodes', '노드'),
  unit: 'count',
  by: cluster,
  kind: 'gauge',
  expr: (s) => promql`count by (${cluster}) (${latest(s, ['cluster', 'node'], series('kube_node_info'))})`,
})

export const clusterPods = signal({
  name: 'cluster_pods',
  means: text('Pods that run', '실행 중인 파드'),
  unit: 'count',
  by: cluster,
  kind: 'gauge',
  expr: (s) => {
    const running = series('kubelet_running_pods', ofJob(s, 'kubelet'))
    return promql`sum by (${cluster}) (${latest(s, ['cluster', 'node'], running)})`
  },
})
