import { text } from '../../../../core/text.js'
import { signal } from '../../../../model/signal.js'
import { not } from '../../../../promql/matchers.js'
import { series } from '../../../../promql/selector.js'
import { promql } from '../../../../promql/template.js'
import { withWorkload, workload } from '../../signals/owner.js'

const pod = ['cluster', 'namespace', 'pod']
const podOfWorkload = [...workload, 'pod']
const container = [...pod, 'container']

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

/** Restarts in an hour; of pods that are younger, all of them. */
export const podRestarts = signal({
  name: 'workload_pod_restarts',
  means: text('Restarts in an hour', '한 시간 동안의 재시작'),
  unit: 'count',
  by: podOfWorkload,
  kind: 'counter',
  expr: () => {
    const counter = series('kube_pod_container_status_restarts_total')
    const then = promql`max by (${container}) (last_over_time(${counter}[${'5m'}] offset ${'1h'}))`
    const young = promql`time() - max by (${pod}) (${series('kube_pod_created')}) < 3600`
    const now = promql`max by (${container}) (${counter})`
    return promql`sum by (${podOfWorkload}) (${withWorkload(promql`sum by (${pod}) (${now} - (${then} or ${now} * 0 and on (${pod}) (${young})))`)})`
  },
})

/** Containers whose last end was an OOM kill, however long ago. */
export const oomKilled = signal({
  name: 'workload_oom_killed_containers',
  means: text('Containers last ended by an OOM kill', '마지막으로 OOM 종료된 컨테이너'),
  unit: 'count',
  by: workload,
  kind: 'gauge',
  expr: () => {
    const reason = series('kube_pod_container_status_last_terminated_reason', { reason: 'OOMKilled' })
    return promql`sum by (${workload}) (${withWorkload(promql`sum by (${pod}) (max by (${container}) (${reason}))`)})`
  },
})
