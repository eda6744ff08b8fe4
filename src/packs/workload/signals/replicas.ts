import { text } from '../../../core/text.js'
import { last } from '../../../model/freshness.js'
import { above } from '../../../model/limits.js'
import { watched } from '../../../model/namespaces.js'
import { recorded, recordOf } from '../../../model/recorded.js'
import { narrow } from '../../../model/scope.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { oneOf } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { nodeReady } from '../../node/signals/readiness.js'
import { either } from './either.js'
import { called, ofKind, withWorkload, workload } from './owner.js'

/** The kinds of workloads that keep a number of pods running. */
export const kinds = ['Deployment', 'StatefulSet', 'DaemonSet'] as const
export type Kind = (typeof kinds)[number]

const labels = { Deployment: 'deployment', StatefulSet: 'statefulset', DaemonSet: 'daemonset' } as const

/** A value by the exporter's own label, as one of a workload. */
export const asWorkload = (value: Expr, kind: Kind): Expr =>
  promql`max by (${workload}) (${ofKind(called(value, labels[kind], 'workload'), kind)})`

/** One number of each workload, whatever its kind. */
const ofAll =
  (families: Readonly<Record<Kind, Expr>>) =>
  (s: Settings): Expr =>
    watched(s, either(...kinds.map((kind) => asWorkload(last(s, families[kind]), kind))))

export const desiredReplicas = signal({
  name: 'workload_desired_replicas',
  means: text('Replicas wanted', '원하는 레플리카 수'),
  unit: 'count',
  by: workload,
  kind: 'gauge',
  expr: ofAll({
    Deployment: series('kube_deployment_spec_replicas'),
    StatefulSet: series('kube_statefulset_replicas'),
    DaemonSet: series('kube_daemonset_status_desired_number_scheduled'),
  }),
  record: 'cluster_namespace_workload:desired_replicas:max',
})

export const availableReplicas = signal({
  name: 'workload_available_replicas',
  means: text('Replicas available', '사용 가능한 레플리카 수'),
  unit: 'count',
  by: workload,
  kind: 'gauge',
  expr: ofAll({
    Deployment: series('kube_deployment_status_replicas_available'),
    StatefulSet: series('kube_statefulset_status_replicas_available'),
    DaemonSet: series('kube_daemonset_status_number_available'),
  }),
  record: 'cluster_namespace_workload:available_replicas:max',
})

export const updatedReplicas = signal({
  name: 'workload_updated_replicas',
  means: text('Replicas of the newest revision', '최신 리비전의 레플리카 수'),
  unit: 'count',
  by: workload,
  kind: 'gauge',
  expr: ofAll({
    Deployment: series('kube_deployment_status_replicas_updated'),
    StatefulSet: series('kube_statefulset_status_replicas_updated'),
    DaemonSet: series('kube_daemonset_status_updated_number_scheduled'),
  }),
  record: 'cluster_namespace_workload:updated_replicas:max',
})

const pod = ['cluster', 'namespace', 'pod']

/** Pods on nodes that are not Ready: what a workload misses for them, the node's alert tells. */
export const lostPods = signal({
  name: 'workload_lost_pods',
  means: text('Pods on nodes that are not Ready', 'Ready가 아닌 노드에 있는 파드'),
  unit: 'count',
  by: workload,
  kind: 'sum',
  expr: (s) => {
    const placed = series('kube_pod_info')
    const ended = series('kube_pod_status_phase', { phase: oneOf('Succeeded', 'Failed') })
    const lost = promql`group by (${pod}) (${placed} and on (${['cluster', 'node']}) ${recorded(s, nodeReady)} == 0)
      unless on (${pod}) ${ended} == 1`
    return promql`count by (${workload}) (${withWorkload(lost)})`
  },
  record: 'cluster_namespace_workload:lost_pods:count',
})

/**
 * Replicas that are not available and should be, on nodes that are Ready. A crash loop is available for the seconds that
 * it runs, so the best of five minutes counts.
 */
export const missingReplicas = signal({
  name: 'workload_missing_replicas',
  means: text('Replicas missing', '모자라는 레플리카'),
  unit: 'count',
  by: workload,
  kind: 'gauge',
  expr: (s) => {
    const desired = recorded(s, desiredReplicas)
    const lost = promql`(${recorded(s, lostPods)} or ${desired} * 0)`
    return promql`max by (${workload}) (${desired} - ${lost} - max_over_time(${recordOf(availableReplicas)}[${'5m'}]))`
  },
  limits: above({ warning: 0 }),
  record: 'cluster_namespace_workload:missing_replicas:max5m',
})

/** An expression over records, of one kind of workload. */
export const within = (s: Settings, expr: Expr, kind: Kind): Expr => narrow(expr, { workload_type: kind }, s)
