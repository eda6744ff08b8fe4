import { text } from '../../../core/text.js'
import { last, latest, lookback } from '../../../model/freshness.js'
import { above, atLeast, below, holds } from '../../../model/limits.js'
import { recorded, recordOf } from '../../../model/recorded.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { nodeReady } from '../../node/signals/readiness.js'
import { etcd, member } from './etcd.js'

const cluster = ['cluster']
const pod = ['cluster', 'namespace', 'pod']

const ofCluster = { by: cluster, kind: 'gauge', unit: 'count', needs: ['etcd'] } as const

const target = (s: Settings) => series('up', etcd(s))

/** Whether they answer or not. */
export const membersKnown = signal({
  ...ofCluster,
  name: 'etcd_members_known',
  means: text('Members of etcd that are discovered', '디스커버리된 etcd 멤버'),
  kind: 'sum',
  expr: (s) => promql`count by (${cluster}) (${target(s)})`,
  record: 'cluster:etcd_members:count',
})

/** A majority of the last hour's peak: a member that is no longer discovered does not shrink it. */
export const quorum = signal({
  ...ofCluster,
  name: 'etcd_quorum',
  means: text('Members of etcd that must answer', '응답해야 하는 etcd 멤버'),
  expr: () => promql`floor(max_over_time(${recordOf(membersKnown)}[${'1h'}]) / 2) + 1`,
})

/** Where none is discovered any more there is no row: that the job is missing says so. */
export const membersUp = signal({
  ...ofCluster,
  name: 'etcd_members_up',
  means: text('Members of etcd that answer', '응답하는 etcd 멤버'),
  expr: (s) => promql`sum by (${cluster}) (max_over_time(${target(s)}[${lookback(s, target(s))}]))`,
  limits: below({ critical: quorum.expr }),
})

/**
 * It was discovered within the hour and does not answer, while fewer answer than there usually were: a member that
 * another has replaced is not down. One whose node is not Ready is told by its node.
 */
export const memberDown = signal({
  name: 'etcd_member_down',
  means: text('Member of etcd does not answer', '응답하지 않는 etcd 멤버'),
  unit: 'state',
  by: member,
  kind: 'gauge',
  needs: ['etcd'],
  expr: (s) => {
    const known = promql`last_over_time(${target(s)}[${'1h'}])`
    const notReady = promql`${recorded(s, nodeReady)} == 0`
    const lost = promql`group by (${pod}) (${last(s, staticPods)} and on (${['cluster', 'node']}) ${notReady})`
    const answers = promql`max by (${member}) (max_over_time(${target(s)}[${lookback(s, target(s))}])) == 1`
    const usual = promql`quantile_over_time(0.5, ${recordOf(membersKnown)}[${'1h'}])`
    return promql`group by (${member}) (${known} unless on (${pod}) ${lost}) unless on (${member}) ${answers}
      and on (${cluster}) ${membersUp.expr(s)} < ${usual}`
  },
  limits: holds('warning'),
})

// The kubelet's own pods, of which kubeadm's etcd is one.
const staticPods = series('kube_pod_info', { created_by_kind: 'Node' })

/** They answer, and belong to no majority: nothing can be written through them. */
export const membersWithoutLeader = signal({
  ...ofCluster,
  name: 'etcd_members_without_leader',
  means: text('Members of etcd without a leader', '리더가 없는 etcd 멤버'),
  expr: (s) => promql`sum by (${cluster}) (1 - ${latest(s, member, series('etcd_server_has_leader', etcd(s)))})`,
  limits: above({ warning: 0 }),
})

/** Instantly, for what a member said before it died it says no more. */
export const membersFollowing = signal({
  ...ofCluster,
  name: 'etcd_members_following',
  means: text('Members of etcd that follow a leader', '리더를 따르는 etcd 멤버'),
  kind: 'sum',
  expr: (s) => promql`sum by (${cluster}) (max by (${member}) (${series('etcd_server_has_leader', etcd(s))}))`,
  record: 'cluster:etcd_members_following:sum',
  limits: below({ critical: quorum.expr }),
})

/** As the member that saw most of them has it: each counts the changes that all see. */
export const leaderChanges = signal({
  ...ofCluster,
  name: 'etcd_leader_changes',
  means: text('Changes of etcd’s leader in 15 minutes', '15분간 etcd 리더가 바뀐 횟수'),
  expr: (s) => {
    const seen = series('etcd_server_leader_changes_seen_total', etcd(s))
    return promql`max by (${cluster}) (increase(${seen}[${'15m'}]))`
  },
  limits: atLeast({ warning: 4 }),
})
