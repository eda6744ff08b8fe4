import type { Survivor } from '../../model/survivor.js'

const onlyWaiting =
  'What is not of a pod that cannot be placed joins nothing; the matcher keeps it from being read at all.'
const noneIsNoRow = 'A workload all of whose pods have their place has no row.'

const notCritical =
  'What is asked for in other namespaces joins nothing of a critical one; the matcher keeps it from being read.'

/** Mutants that are as good as the rules. */
export const survivors: readonly Survivor[] = [
  {
    subject: 'room_without_largest_node',
    change: 'and on (cluster, pool, resource): pool dropped',
    reason: 'Stories are told without a pool label; test/packs/placement.test.ts tells of pools.',
  },
  {
    subject: 'unschedulable_requests',
    change: 'kube_pod_container_resource_requests: node="" dropped',
    reason: onlyWaiting,
  },
  {
    subject: 'unschedulable_requests',
    change: 'kube_pod_init_container_resource_requests: node="" dropped',
    reason: onlyWaiting,
  },
  { subject: 'unschedulable_requests', change: 'kube_pod_info: node="" dropped', reason: onlyWaiting },
  { subject: 'KubePodUnschedulable', change: 'critical: limit 0 → -1', reason: noneIsNoRow },
  ...[
    'cluster_namespace_workload_persistentvolumeclaim:unbound:group',
    'cluster_namespace_workload_resource:unschedulable_requests:max',
  ].map((record) => ({
    subject: 'KubePodUnschedulable',
    change: `critical: ${record}: namespace=~"kube-system(-2)?" dropped`,
    reason: notCritical,
  })),
  { subject: 'KubePodUnschedulable', change: 'warning: limit 0 → -1', reason: noneIsNoRow },
  {
    subject: 'KubeQuotaAlmostFull',
    change: 'warning: or on (cluster, namespace, resourcequota, resource): resourcequota dropped',
    reason:
      'Of one resource the fullest quota is named where pods are refused, which is the full one where one is full.',
  },
  {
    subject: 'KubeQuotaAlmostFull',
    change: 'warning: limit 0 → -1',
    reason:
      'Where pods are refused the share stands on both sides of a comparison, and one side alone matches nothing.',
  },
  {
    subject: 'KubeMemoryOvercommit',
    change: 'warning: limit 0 → -1',
    reason: 'Nobody can tell memory that is short by one byte.',
  },
]
