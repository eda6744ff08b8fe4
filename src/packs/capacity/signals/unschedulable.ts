import { text } from '../../../core/text.js'
import { above } from '../../../model/limits.js'
import { watched } from '../../../model/namespaces.js'
import { recorded } from '../../../model/recorded.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { withWorkload, workload } from '../../workload/signals/owner.js'
import { ofPods, reckonedRequests, statedRequests } from './pod-requests.js'

const pod = ['cluster', 'namespace', 'pod']
/** The identity of a claim. */
export const claim = ['cluster', 'namespace', 'persistentvolumeclaim']

const unplaced = (): Expr => promql`max by (${pod}) (${series('kube_pod_status_unschedulable')})`

const owned = (): Expr => withWorkload(unplaced())

/** Pods that the scheduler has looked at and found no node for. Pods that a quota forbids do not exist at all. */
export const unschedulablePods = signal({
  name: 'unschedulable_pods',
  means: text('Pods that cannot be placed', '배치할 수 없는 파드'),
  unit: 'count',
  by: workload,
  kind: 'sum',
  expr: (s) => watched(s, promql`count by (${workload}) (${owned()})`),
  limits: above({ warning: 0, critical: 0 }),
  record: 'cluster_namespace_workload:unschedulable_pods:count',
})

/** Of a value by pod, that of pods which cannot be placed, with their workloads. */
const ofUnplaced = (value: Expr): Expr =>
  promql`${value} * on (${pod}) group_left (${['workload_type', 'workload']}) ${owned()}`

const largest = (requests: Expr): Expr =>
  promql`max by (${[...workload, 'resource']}) (${ofUnplaced(requests)} or ${ofPods(owned())})`

/** The largest request among them, by resource; each is one pod itself. */
export const unschedulableRequests = signal({
  name: 'unschedulable_requests',
  means: text('Largest request of the pods that cannot be placed', '배치할 수 없는 파드의 가장 큰 요청량'),
  unit: 'count',
  by: [...workload, 'resource'],
  kind: 'sum',
  expr: (s) => watched(s, largest(reckonedRequests(''))),
  otherwise: [(s) => watched(s, largest(statedRequests('')))],
  record: 'cluster_namespace_workload_resource:unschedulable_requests:max',
})

/** The claims that they mount and that have no volume yet. */
export const unboundClaims = signal({
  name: 'unschedulable_claims',
  means: text('Pending claims of pods that cannot be placed', '배치할 수 없는 파드의 Pending 상태 PVC'),
  unit: 'state',
  by: [...workload, 'persistentvolumeclaim'],
  kind: 'sum',
  expr: (s) => {
    const mounts = promql`max by (${[...pod, 'persistentvolumeclaim']}) (
      ${series('kube_pod_spec_volumes_persistentvolumeclaims_info')}
      and on (${claim}) ${series('kube_persistentvolumeclaim_status_phase', { phase: 'Pending' })} == 1)`
    return watched(s, promql`max by (${[...workload, 'persistentvolumeclaim']}) (${ofUnplaced(mounts)})`)
  },
  record: 'cluster_namespace_workload_persistentvolumeclaim:unbound:group',
})

/** How many there are in a cluster: none is a row too. */
export const unschedulableCount = signal({
  name: 'unschedulable_pods_of_cluster',
  means: text('Pods that cannot be placed', '배치할 수 없는 파드'),
  unit: 'count',
  by: ['cluster'],
  kind: 'gauge',
  expr: (s) =>
    promql`sum by (${['cluster']}) (${recorded(s, unschedulablePods)})
      or on (${['cluster']}) group by (${['cluster']}) (${series('kube_node_info')}) * 0`,
  limits: above({ warning: 0 }),
})
