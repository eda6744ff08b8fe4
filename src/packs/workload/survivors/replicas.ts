import { because, type Survivor } from '../../../model/survivor.js'

const unavailable = ['KubeDeploymentUnavailable', 'KubeStatefulSetUnavailable'] as const
const mismatches = {
  KubeDeploymentReplicasMismatch: 'Deployment',
  KubeStatefulSetReplicasMismatch: 'StatefulSet',
} as const

const of = (subjects: readonly string[], changes: readonly string[]) =>
  Object.fromEntries(subjects.map((subject) => [subject, changes]))

const critical = 'namespace=~"kube-system(-2)?"'

export const replicaSurvivors: readonly Survivor[] = [
  ...because(
    'all sides of its matches are of critical namespaces, so that little is read, and the others say so too',
    of(
      unavailable,
      [
        'cluster_namespace_workload:missing_replicas:max5m',
        'cluster_namespace_workload:available_replicas:max',
        'cluster_namespace_workload_container:restarts:delta30m',
        'cluster_namespace_workload_container:oom_restarts:delta1h',
        'cluster_namespace_workload_container:config_waits:count',
      ].map((record) => `critical: ${record}: ${critical} dropped`),
    ),
  ),
  ...because('the record has rows only of what it counts, and none of 0', of(unavailable, ['warning: limit 0 → -1'])),
  ...because(
    'it is of what is left out, and what it adds there misses no replicas, so the alert says nothing of it anyway',
    of(Object.keys(mismatches), ['warning: limit 0 → -1']),
  ),
  ...because(
    'both sides of the match are of one kind of workload, and one of the labels and the matchers is enough to say so',
    Object.fromEntries(
      Object.entries({ ...mismatches, KubeDaemonSetUnavailable: 'DaemonSet' }).map(([subject, kind]) => [
        subject,
        [
          `warning: cluster_namespace_workload:available_replicas:max: workload_type="${kind}" dropped`,
          `warning: unless on (cluster, namespace, workload_type, workload): workload_type dropped`,
        ],
      ]),
    ),
  ),
  ...because('both sides of the match are of one kind of workload, and the other one says so', {
    KubeDaemonSetUnavailable: [
      'warning: cluster_namespace_workload:desired_replicas:max: workload_type="DaemonSet" dropped',
    ],
  }),
  ...because('the alert waits for longer than a scrape is lost, and the next one has what it leaves out again', {
    KubeDeploymentReplicasMismatch: ['warning: kube_deployment_status_condition: range 2m → 30s'],
    KubeStatefulSetReplicasMismatch: ['warning: kube_statefulset_status_current_revision: range 2m → 30s'],
    KubeDaemonSetUnavailable: ['warning: kube_daemonset_status_current_number_scheduled: range 2m → 30s'],
  }),
]
