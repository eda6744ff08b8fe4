import { text } from '../../../core/text.js'
import { latest } from '../../../model/freshness.js'
import { above } from '../../../model/limits.js'
import { recorded } from '../../../model/recorded.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import { not } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { cadvisor, kubelet } from '../../node/signals/jobs.js'

const cluster = ['cluster']
const node = ['cluster', 'node']

/** Series of cAdvisor that name their container. Where it does not find the runtime's socket, none does. */
export const usageSeries = signal({
  name: 'node_usage_series',
  means: text('Containers whose usage is known', '사용량이 보이는 컨테이너 수'),
  unit: 'count',
  by: node,
  kind: 'sum',
  expr: (s) =>
    promql`count by (${node}) (${series('container_memory_working_set_bytes', {
      ...cadvisor(s),
      container: not(''),
      namespace: not(''),
    })})`,
  record: 'cluster_node:usage_series:count',
  needs: ['kubelet'],
})

// The kubelet counts them itself, whether or not cAdvisor sees them.
const running = (s: Settings) =>
  latest(s, node, series('kubelet_running_containers', { ...kubelet(s), container_state: 'running' }))

export const nodeUsageMissing = signal({
  name: 'node_usage_missing',
  means: text('Containers of a node without usage', '사용량이 보이지 않는 노드의 컨테이너 수'),
  unit: 'count',
  by: node,
  kind: 'gauge',
  expr: (s) => promql`${running(s)} unless on (${node}) ${recorded(s, usageSeries)}`,
  limits: above({ warning: 0 }),
  needs: ['kubelet'],
})

export const clusterUsageMissing = signal({
  name: 'cluster_usage_missing',
  means: text('Containers of a cluster of which none has usage', '사용량이 하나도 보이지 않는 클러스터의 컨테이너 수'),
  unit: 'count',
  by: cluster,
  kind: 'gauge',
  expr: (s) => promql`sum by (${cluster}) (${running(s)}) unless on (${cluster}) ${recorded(s, usageSeries)}`,
  limits: above({ critical: 0 }),
  needs: ['kubelet'],
})
