import { because, failedEvaluations, type Survivor, throughTheWait } from '../../../model/survivor.js'

const unixTime = 'The value is a Unix time or 0, so never between 0 and 1.'
const aWeekInUse = 'It must have been in use for nine times as long: eight days, which are too long for a story.'

/** Of alerts about nodes and kubelets, and of the records that they read. */
export const survivors: readonly Survivor[] = [
  ...because(throughTheWait, {
    KubeControlPlaneNodeDown: [
      'critical: kube_node_spec_unschedulable: range 2m → 30s',
      'warning: kube_node_spec_unschedulable: range 2m → 30s',
    ],
    KubeNodeReadinessFlapping: [
      'warning: kube_node_spec_unschedulable: range 2m → 30s',
      'warning: kube_node_created: range 2m → 30s',
    ],
  }),
  ...because(unixTime, { node_cordoned_since: ['limit 0 → 1'], KubeNodeCordonedLong: ['warning: limit 0 → 1'] }),
  ...because(failedEvaluations, {
    KubeNodeCordonedLong: [
      'warning: cluster_node:cordoned_since:seconds: range 4m → 120s',
      'warning: cluster_node:cordoned_since:seconds: range 4m → 480s',
    ],
  }),
  {
    subject: 'KubeletPlegDurationHigh',
    change:
      'warning: kubelet_pleg_relist_duration_seconds_bucket: le=~"(0\\\\.5|1|2\\\\.5|5|10)(\\\\.0)?|\\\\+Inf" dropped',
    reason: 'Fewer buckets cost less; whether a percentile is in the last one is the same with all of them.',
  },
  ...because(aWeekInUse, {
    KubeletCertificateExpiring: ['warning: limit 86400 → 69120', 'warning: limit 86400 → 103680'],
  }),
  ...because(failedEvaluations, {
    KubeletCertificateExpiring: ['certificate_since:seconds', 'certificate_errors:count6h'].flatMap((record) =>
      ['600s', '2400s'].map((range) => `warning: cluster_node_which:${record}: range 20m → ${range}`),
    ),
  }),
]
