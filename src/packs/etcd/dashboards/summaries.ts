import { text } from '../../../core/text.js'
import { latest, perSecond } from '../../../model/freshness.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { etcd, member } from '../signals/etcd.js'
import { roundTripsOfLeader } from '../signals/work.js'

// What only panels ask.

const ofMember = { by: member, kind: 'gauge', needs: ['etcd'] } as const

export const leads = signal({
  ...ofMember,
  name: 'etcd_leads',
  means: text('Member that leads etcd', 'etcd를 이끄는 멤버'),
  unit: 'state',
  expr: (s) => latest(s, member, series('etcd_server_is_leader', etcd(s))),
})

export const roundTrips = signal({
  ...ofMember,
  name: 'etcd_round_trips_p99',
  means: text('Round trips from the leader, 99th percentile', '리더에서 피어까지 왕복 시간, 99분위'),
  unit: 'seconds',
  by: [...member, 'To'],
  expr: roundTripsOfLeader,
})

export const pendingProposals = signal({
  ...ofMember,
  name: 'etcd_pending_proposals',
  means: text('Proposals that wait', '대기 중인 제안'),
  unit: 'count',
  expr: (s) => latest(s, member, series('etcd_server_proposals_pending', etcd(s))),
})

/** What is agreed on and not yet in the member's database. */
export const unapplied = signal({
  ...ofMember,
  name: 'etcd_unapplied_proposals',
  means: text('Committed, and not yet applied', '커밋되었지만 아직 반영되지 않음'),
  unit: 'count',
  expr: (s) => {
    const committed = latest(s, member, series('etcd_server_proposals_committed_total', etcd(s)))
    return promql`${committed} - ${latest(s, member, series('etcd_server_proposals_applied_total', etcd(s)))}`
  },
})

const growth = (
  s: Settings,
  family:
    | 'etcd_debugging_mvcc_db_compaction_total_duration_milliseconds_sum'
    | 'etcd_debugging_mvcc_db_compaction_total_duration_milliseconds_count'
    | 'etcd_debugging_mvcc_db_compaction_keys_total',
) => promql`sum by (${member}) (${perSecond(s, series(family, etcd(s)))})`

export const compactionTime = signal({
  ...ofMember,
  name: 'etcd_compaction_time',
  means: text('Time that a compaction takes', '압축(compaction) 한 번에 걸리는 시간'),
  unit: 'seconds',
  expr: (s) => {
    const took = growth(s, 'etcd_debugging_mvcc_db_compaction_total_duration_milliseconds_sum')
    const done = growth(s, 'etcd_debugging_mvcc_db_compaction_total_duration_milliseconds_count')
    return promql`${took} / ${done} / 1000`
  },
})

export const keysCompacted = signal({
  ...ofMember,
  name: 'etcd_keys_compacted',
  means: text('Old revisions that are compacted away, per second', '초당 압축으로 버리는 옛 리비전'),
  unit: 'count',
  expr: (s) => growth(s, 'etcd_debugging_mvcc_db_compaction_keys_total'),
})
