import { because, type Survivor } from '../../../model/survivor.js'

const matched = (operator: 'and' | 'unless') =>
  `warning: ${operator} on (cluster, namespace, workload_type, workload): workload_type dropped`

const ofKind = (kind: string, ...records: readonly string[]) =>
  records.map((record) => `warning: cluster_namespace_workload:${record}: workload_type="${kind}" dropped`)

const missing = 'missing_replicas:max5m'
const counted = ['available_replicas:max', 'updated_replicas:max']

export const survivors: readonly Survivor[] = [
  ...because(
    'the labels that are matched and the matcher both say of which kind the workload is: one of them is enough, and the other stands where the signal is read alone',
    {
      KubeDeploymentRolloutStuck: [...ofKind('Deployment', missing), matched('unless')],
      KubeStatefulSetUpdateNotRolledOut: [
        ...ofKind('StatefulSet', missing, ...counted),
        matched('and'),
        matched('unless'),
      ],
      KubeDaemonSetRolloutStuck: [
        ...ofKind('DaemonSet', missing, 'desired_replicas:max', ...counted),
        matched('and'),
        matched('unless'),
      ],
      KubeDeploymentGenerationMismatch: [...ofKind('Deployment', missing), matched('unless')],
      KubeStatefulSetGenerationMismatch: [...ofKind('StatefulSet', missing), matched('unless')],
    },
  ),
  ...because('the alert waits for longer than a scrape is lost, and the next one has the condition again', {
    KubeDeploymentGenerationMismatch: ['warning: kube_deployment_status_condition: range 2m → 30s'],
    KubeStatefulSetUpdateNotRolledOut: ['warning: kube_statefulset_status_update_revision: range 2m → 30s'],
    KubeDaemonSetRolloutStuck: ['warning: kube_daemonset_status_current_number_scheduled: range 2m → 30s'],
  }),
  ...because('the record of pods that cannot be placed has rows only of what it counts, and none of 0', {
    KubeDeploymentRolloutStuck: ['warning: limit 0 → -1'],
  }),
  ...because('that none is available is asked only where replicas are missing', {
    KubeStatefulSetUpdateNotRolledOut: ['warning: limit 0 → -1'],
  }),
]
