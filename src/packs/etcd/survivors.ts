import { failedEvaluations, type Survivor } from '../../model/survivor.js'

const tooLong = 'A story that tells how long a trend of days looks back would last half a day, in nine variations.'
const forgotten =
  'After half an hour fewer members are usual, and a member that is no longer discovered is forgotten for that.'

const left = 'cluster_instance:etcd_quota_left:ratio'

/** Mutants that are as good as the rules. */
export const survivors: readonly Survivor[] = [
  ...['critical', 'warning'].flatMap((tier) =>
    ['120s', '480s'].map((range) => ({
      subject: 'etcdDatabaseQuotaLowSpace',
      change: `${tier}: ${left}: range 4m → ${range}`,
      reason: failedEvaluations,
    })),
  ),
  ...['10800s', '43200s'].map((range) => ({
    subject: 'etcdDatabaseQuotaLowSpace',
    change: `warning: ${left}: range 6h → ${range}`,
    reason: tooLong,
  })),
  ...['1800s', '7200s'].map((range) => ({
    subject: 'etcdNoLeader',
    change: `critical: cluster:etcd_members:count: range 1h → ${range}`,
    reason: 'Without a majority nobody follows a leader, which is fewer than any majority that is remembered.',
  })),
  ...['1800s', '7200s'].map((range) => ({
    subject: 'etcdMembersDown',
    change: `warning: up: range 1h → ${range}`,
    reason: forgotten,
  })),
  {
    subject: 'etcdMembersDown',
    change: 'warning: kube_pod_info: created_by_kind="Node" dropped',
    reason: 'It keeps what is joined small: no other pods have the names of members.',
  },
  {
    subject: 'etcdMembersDown',
    change: 'warning: kube_pod_info: range 2m → 30s',
    reason: 'A lost scrape lets the alert pend, and is over long before its wait.',
  },
  {
    subject: 'etcdMembersDown',
    change: 'warning: unless on (cluster, namespace, pod): namespace dropped',
    reason: 'The name of a static pod ends in that of its node, so no two nodes share one.',
  },
]
