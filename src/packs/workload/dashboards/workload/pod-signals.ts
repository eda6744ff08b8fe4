import { text } from '../../../../core/text.js'
import { signal } from '../../../../model/signal.js'
import { not } from '../../../../promql/matchers.js'
import { series } from '../../../../promql/selector.js'
import { promql } from '../../../../promql/template.js'
import { withWorkload, workload } from '../../signals/owner.js'
import { restartsIn } from '../../signals/restarts.js'

const pod = ['cluster', 'namespace', 'pod']
const podOfWorkload = [...workload, 'pod']

export const podNodes = signal({
  name: 'workload_pod_nodes',
  means: text('Pods and their nodes', '파드와 노드'),
  unit: 'state',
  by: [...podOfWorkload, 'node'],
  kind: 'gauge',
  expr: () =>
    promql`max by (${[...podOfWorkload, 'node']}) (${withWorkload(promql`group by (${[...pod, 'node']}) (${series('kube_pod_info', { node: not('') })})`)})`,
})

export const podReady = signal({
  name: 'workload_pod_ready',
  means: text('Ready', 'Ready'),
  unit: 'state',
  by: podOfWorkload,
  kind: 'gauge',
  expr: () =>
    promql`max by (${podOfWorkload}) (${withWorkload(promql`max by (${pod}) (${series('kube_pod_status_ready', { condition: 'true' })})`)})`,
})

export const podRestarts = signal({
  name: 'workload_pod_restarts',
  means: text('Restarts in an hour', '한 시간 동안의 재시작'),
  unit: 'count',
  by: podOfWorkload,
  kind: 'counter',
  expr: (s) => promql`sum by (${podOfWorkload}) (${withWorkload(promql`sum by (${pod}) (${restartsIn(s, '1h', 0)})`)})`,
})
