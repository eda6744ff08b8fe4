import type { Survivor } from '../../../model/pack.js'

const oneKind =
  'the labels that are matched and the matcher both say of which kind the workload is: one of them is enough, and the other stands where the signal is read alone'
const briefly = 'the alert waits for longer than a scrape is lost, and the next one has the condition again'

const kinds = [
  ['KubeDeploymentGenerationMismatch', 'Deployment'],
  ['KubeStatefulSetGenerationMismatch', 'StatefulSet'],
] as const

export const survivors: readonly Survivor[] = [
  ...kinds.flatMap(([subject, kind]) =>
    [
      `warning: cluster_namespace_workload:missing_replicas:max5m: workload_type="${kind}" dropped`,
      'warning: unless on (cluster, namespace, workload_type, workload): workload_type dropped',
    ].map((change) => ({ subject, change, reason: oneKind })),
  ),
  {
    subject: 'KubeDeploymentGenerationMismatch',
    change: 'warning: kube_deployment_status_condition: range 2m → 30s',
    reason: briefly,
  },
]
