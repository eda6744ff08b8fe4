import type { Survivor } from '../../../model/pack.js'

const throughTheWait = 'One lost scrape lets an exclusion slip for one evaluation, and the alert waits for many.'
const failedEvaluations = 'A record is looked back over for failed evaluations, which no story can tell.'
const unixTime = 'The value is a Unix time or 0, so never between 0 and 1.'
const aWeekInUse = 'It must have been in use for nine times as long: eight days, which are too long for a story.'

/** Of alerts about nodes and kubelets, and of the records that they read. */
export const survivors: readonly Survivor[] = [
  {
    subject: 'KubeControlPlaneNodeDown',
    change: 'critical: kube_node_spec_unschedulable: range 2m → 30s',
    reason: throughTheWait,
  },
  {
    subject: 'KubeControlPlaneNodeDown',
    change: 'warning: kube_node_spec_unschedulable: range 2m → 30s',
    reason: throughTheWait,
  },
  {
    subject: 'KubeNodeReadinessFlapping',
    change: 'warning: kube_node_spec_unschedulable: range 2m → 30s',
    reason: throughTheWait,
  },
  {
    subject: 'KubeNodeReadinessFlapping',
    change: 'warning: kube_node_created: range 2m → 30s',
    reason: throughTheWait,
  },
  { subject: 'node_cordoned_since', change: 'limit 0 → 1', reason: unixTime },
  { subject: 'KubeNodeCordonedLong', change: 'warning: limit 0 → 1', reason: unixTime },
  {
    subject: 'KubeNodeCordonedLong',
    change: 'warning: cluster_node:cordoned_since:seconds: range 4m → 120s',
    reason: failedEvaluations,
  },
  {
    subject: 'KubeNodeCordonedLong',
    change: 'warning: cluster_node:cordoned_since:seconds: range 4m → 480s',
    reason: failedEvaluations,
  },
  {
    subject: 'KubeletPlegDurationHigh',
    change:
      'warning: kubelet_pleg_relist_duration_seconds_bucket: le=~"(0\\\\.5|1|2\\\\.5|5|10)(\\\\.0)?|\\\\+Inf" dropped',
    reason: 'Fewer buckets cost less; whether a percentile is in the last one is the same with all of them.',
  },
  { subject: 'KubeletCertificateExpiring', change: 'warning: limit 86400 → 69120', reason: aWeekInUse },
  { subject: 'KubeletCertificateExpiring', change: 'warning: limit 86400 → 103680', reason: aWeekInUse },
  {
    subject: 'KubeletCertificateExpiring',
    change: 'warning: cluster_node_which:certificate_since:seconds: range 20m → 600s',
    reason: failedEvaluations,
  },
  {
    subject: 'KubeletCertificateExpiring',
    change: 'warning: cluster_node_which:certificate_since:seconds: range 20m → 2400s',
    reason: failedEvaluations,
  },
  {
    subject: 'KubeletCertificateExpiring',
    change: 'warning: cluster_node_which:certificate_errors:count6h: range 20m → 600s',
    reason: failedEvaluations,
  },
  {
    subject: 'KubeletCertificateExpiring',
    change: 'warning: cluster_node_which:certificate_errors:count6h: range 20m → 2400s',
    reason: failedEvaluations,
  },
]
