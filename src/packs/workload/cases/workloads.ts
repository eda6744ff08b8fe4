import { type Given, given, type Timeline } from '../../../model/case.js'

const shop = 'shop'

interface Replicas {
  readonly desired: Timeline
  readonly available: Timeline
  readonly updated?: Timeline
  readonly namespace?: string
}

/** A Deployment as kube-state-metrics counts it; all its replicas are of the newest revision unless told otherwise. */
export const deployment = (name: string, { namespace = shop, ...of }: Replicas): readonly Given[] => {
  const labels = { namespace, deployment: name }
  return [
    given('kube_deployment_spec_replicas', labels, of.desired),
    given('kube_deployment_status_replicas_available', labels, of.available),
    given('kube_deployment_status_replicas_updated', labels, of.updated ?? of.desired),
  ]
}

const statuses = ['true', 'false', 'unknown'] as const

/** A Deployment's Progressing condition, of which each reason has rows of its own. */
export const progressing = (
  name: string,
  reason: string,
  is: (typeof statuses)[number],
  life: Timeline,
): readonly Given[] =>
  statuses.map((status) =>
    given(
      'kube_deployment_status_condition',
      { namespace: shop, deployment: name, condition: 'Progressing', status, reason },
      status === is ? life : zero(life),
    ),
  )

const zero = (life: Timeline): Timeline =>
  Object.fromEntries(Object.entries(life).map(([at, moment]) => [at, moment === 'gone' ? moment : 0]))

/** A StatefulSet as kube-state-metrics counts it. */
export const statefulSet = (name: string, { namespace = shop, ...of }: Replicas): readonly Given[] => {
  const labels = { namespace, statefulset: name }
  return [
    given('kube_statefulset_replicas', labels, of.desired),
    given('kube_statefulset_status_replicas_available', labels, of.available),
    given('kube_statefulset_status_replicas_updated', labels, of.updated ?? of.desired),
  ]
}

/** Its revisions: the one of which all replicas were, and the one that they become at that time. */
export const revisions = (name: string, newer?: string): readonly Given[] => {
  const labels = { namespace: shop, statefulset: name }
  const old = { ...labels, revision: `${name}-6f` }
  return [
    given('kube_statefulset_status_current_revision', old, { '0m': 1 }),
    given('kube_statefulset_status_update_revision', old, newer ? { '0m': 1, [newer]: 'gone' } : { '0m': 1 }),
    ...(newer
      ? [given('kube_statefulset_status_update_revision', { ...labels, revision: `${name}-7a` }, { [newer]: 1 })]
      : []),
  ]
}

interface Pods {
  readonly desired: Timeline
  readonly available: Timeline
  readonly updated?: Timeline
  readonly scheduled?: Timeline
  readonly misscheduled?: Timeline
}

/** A DaemonSet as kube-state-metrics counts it. */
export const daemonSet = (name: string, of: Pods): readonly Given[] => {
  const labels = { namespace: shop, daemonset: name }
  return [
    given('kube_daemonset_status_desired_number_scheduled', labels, of.desired),
    given('kube_daemonset_status_current_number_scheduled', labels, of.scheduled ?? of.desired),
    given('kube_daemonset_status_number_available', labels, of.available),
    given('kube_daemonset_status_updated_number_scheduled', labels, of.updated ?? of.desired),
    given('kube_daemonset_status_number_misscheduled', labels, of.misscheduled ?? { '0m': 0 }),
  ]
}

/** A pod that is placed on a node. */
export const placed = (pod: string, node: string): Given =>
  given('kube_pod_info', { namespace: shop, pod, node, uid: `uid-${pod}` }, { '0m': 1 })

/** A pod that a StatefulSet or a DaemonSet owns. */
export const owned = (
  pod: string,
  owner_kind: 'StatefulSet' | 'DaemonSet',
  owner_name: string,
  namespace = shop,
): Given =>
  given('kube_pod_owner', { namespace, pod, owner_kind, owner_name, owner_is_controller: 'true' }, { '0m': 1 })

/** The labels of an alert about a workload. */
export const on = (workload_type: string, workload: string, namespace = shop) => ({
  namespace,
  workload_type,
  workload,
})
