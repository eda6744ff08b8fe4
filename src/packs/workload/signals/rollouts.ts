import { type Text, text } from '../../../core/text.js'
import { exists, latest } from '../../../model/freshness.js'
import { above, holds } from '../../../model/limits.js'
import { watched } from '../../../model/namespaces.js'
import { recorded } from '../../../model/recorded.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { noneOf } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { workload } from './owner.js'
import { asWorkload, desiredReplicas, type Kind, lostPods, updatedReplicas, within } from './replicas.js'

const deployment = ['cluster', 'namespace', 'deployment']
const statefulSet = ['cluster', 'namespace', 'statefulset']
const daemonSet = ['cluster', 'namespace', 'daemonset']

/** The controller has given up waiting: `progressDeadlineSeconds` have passed without progress. */
export const deploymentStuck = signal({
  name: 'deployment_rollout_stuck',
  means: text('Rollout of a Deployment is stuck', 'Deployment 롤아웃이 멈춤'),
  unit: 'state',
  by: workload,
  kind: 'gauge',
  expr: (s) => {
    const condition = series('kube_deployment_status_condition', { condition: 'Progressing', status: 'false' })
    return watched(s, asWorkload(latest(s, deployment, condition), 'Deployment'))
  },
  limits: holds('warning'),
})

/** A rollout is under way, and the controller's own deadline runs. Exporters before 2.17 do not tell the reason. */
export const deploymentRollingOut = signal({
  name: 'deployment_rolling_out',
  means: text('Deployment is being rolled out', 'Deployment 롤아웃 진행 중'),
  unit: 'state',
  by: workload,
  kind: 'gauge',
  expr: (s) => {
    const condition = series('kube_deployment_status_condition', {
      condition: 'Progressing',
      status: 'true',
      reason: noneOf('NewReplicaSetAvailable', ''),
    })
    return watched(s, asWorkload(latest(s, deployment, condition), 'Deployment'))
  },
  limits: holds('warning'),
})

/** There is a newer revision than that of which all replicas once were. */
export const statefulSetUpdating = signal({
  name: 'statefulset_updating',
  means: text('StatefulSet has a newer revision', 'StatefulSet에 새 리비전이 있음'),
  unit: 'state',
  by: workload,
  kind: 'gauge',
  expr: (s) => {
    const revision = [...statefulSet, 'revision']
    const older = promql`${exists(s, revision, series('kube_statefulset_status_current_revision'))}
      unless on (${revision}) ${exists(s, revision, series('kube_statefulset_status_update_revision'))}`
    return watched(s, asWorkload(older, 'StatefulSet'))
  },
  limits: holds('warning'),
})

export const daemonSetOutdated = signal({
  name: 'daemonset_outdated_pods',
  means: text('Pods of a DaemonSet that are not updated', '업데이트되지 않은 DaemonSet 파드'),
  unit: 'count',
  by: workload,
  kind: 'gauge',
  expr: (s) => promql`${within(s, recorded(s, desiredReplicas), 'DaemonSet')} - ${recorded(s, updatedReplicas)}`,
  limits: above({ warning: 0 }),
})

/** Nodes that should have a pod for which there is none at all: the pod could not even be made. */
export const daemonSetUnscheduled = signal({
  name: 'daemonset_unscheduled_pods',
  means: text('Nodes without their pod of a DaemonSet', 'DaemonSet 파드가 만들어지지 않은 노드'),
  unit: 'count',
  by: workload,
  kind: 'gauge',
  expr: (s) => {
    const made = latest(s, daemonSet, series('kube_daemonset_status_current_number_scheduled'))
    return promql`${recorded(s, desiredReplicas)} - ${watched(s, asWorkload(made, 'DaemonSet'))}`
  },
  limits: above({ warning: 0 }),
})

/** A node that is not Ready has a taint for which its pods count as misplaced: those are no news. */
export const daemonSetMisscheduled = signal({
  name: 'daemonset_misscheduled_pods',
  means: text('Pods of a DaemonSet on nodes where they should not run', '있으면 안 되는 노드에서 도는 DaemonSet 파드'),
  unit: 'count',
  by: workload,
  kind: 'gauge',
  expr: (s) => {
    const counted = latest(s, daemonSet, series('kube_daemonset_status_number_misscheduled'))
    const misplaced = watched(s, asWorkload(counted, 'DaemonSet'))
    return promql`${misplaced} - ${recorded(s, lostPods)} or ${misplaced}`
  },
  limits: above({ warning: 0 }),
})

const unseen = <const Name extends string>(
  name: Name,
  kind: Kind,
  means: Text,
  families: { readonly by: readonly string[]; readonly wanted: Expr; readonly seen: Expr },
) =>
  signal({
    name,
    means,
    unit: 'count',
    by: workload,
    kind: 'gauge',
    expr: (s) => {
      const { by, wanted, seen } = families
      return watched(s, asWorkload(promql`${latest(s, by, wanted)} - ${latest(s, by, seen)}`, kind))
    },
    limits: above({ warning: 0 }),
  })

export const deploymentUnseen = unseen(
  'deployment_unseen_generations',
  'Deployment',
  text('Changes of a Deployment that its controller has not seen', '컨트롤러가 보지 못한 Deployment 변경'),
  {
    by: deployment,
    wanted: series('kube_deployment_metadata_generation'),
    seen: series('kube_deployment_status_observed_generation'),
  },
)

export const statefulSetUnseen = unseen(
  'statefulset_unseen_generations',
  'StatefulSet',
  text('Changes of a StatefulSet that its controller has not seen', '컨트롤러가 보지 못한 StatefulSet 변경'),
  {
    by: statefulSet,
    wanted: series('kube_statefulset_metadata_generation'),
    seen: series('kube_statefulset_status_observed_generation'),
  },
)
