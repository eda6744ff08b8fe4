import { because, type Survivor } from '../../../model/survivor.js'

const lookback = (...metrics: readonly string[]) => metrics.map((metric) => `${metric}: range 2m → 30s`)

export const restartSurvivors: readonly Survivor[] = [
  ...because('rows of 0, of containers that were killed so long ago, would be stored, and no limit is that low', {
    container_oom_kills: ['limit 1 → 0'],
  }),
  ...because('the record has rows only of what it counts, and none of 0', {
    KubeContainerOOMKilled: ['warning: limit 1 → 0'],
    KubeImagePullFailing: ['warning: limit 1 → 0'],
    KubeContainerConfigError: ['critical: limit 1 → 0', 'warning: limit 1 → 0'],
    KubeVolumeMountFailing: ['warning: limit 1 → 0'],
    KubePodNotReady: ['warning: limit 1 → 0'],
  }),
  ...because('with the scrape, the workload that the record joins is lost too: it looks back for the names in texts', {
    creation_waits: lookback('kube_pod_start_time', 'kube_pod_info'),
    pods_not_ready: lookback(
      'kube_pod_created',
      'kube_pod_status_phase',
      'kube_pod_status_unschedulable',
      'kube_pod_deletion_timestamp',
      'kube_pod_info',
    ),
  }),
  ...because('a pod of a lost node that shows for one evaluation does not outlast 15 minutes', {
    KubePodStuckTerminating: ['warning: kube_pod_info: range 2m → 30s'],
  }),
  ...because('it is left out of what is of critical namespaces alone', {
    KubePodCrashLooping: [
      'critical: cluster_namespace_workload_container:oom_restarts:delta1h: namespace=~"kube-system(-2)?" dropped',
    ],
  }),
  ...because('both sides of the match are of critical namespaces, and the other one says so', {
    KubeProbeKillsRepeated: [
      'critical: cluster_namespace_workload_container:restarts:delta30m: namespace=~"kube-system(-2)?" dropped',
      'critical: cluster_namespace_workload_container:probe_failures:increase30m: namespace=~"kube-system(-2)?" dropped',
    ],
  }),
]
