import { text } from '../../../core/text.js'
import { latest } from '../../../model/freshness.js'
import { percentile } from '../../../model/histograms.js'
import { inFiveMinutes } from '../../../model/in-five-minutes.js'
import { above } from '../../../model/limits.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { etcd, member } from './etcd.js'

const ofMember = { by: member, kind: 'gauge', needs: ['etcd'] } as const

/** Nothing is committed before it is on the disk of a majority. */
export const fsyncDuration = signal({
  ...ofMember,
  name: 'etcd_fsync_p99',
  means: text('Writing etcd’s log to disk, 99th percentile', 'etcd 로그(WAL) fsync 시간, 99분위'),
  unit: 'seconds',
  expr: (s) => percentile(s, 0.99, member, series('etcd_disk_wal_fsync_duration_seconds_bucket', etcd(s))),
  limits: above({ warning: 0.5 }),
})

export const commitDuration = signal({
  ...ofMember,
  name: 'etcd_commit_p99',
  means: text('Commits to etcd’s database, 99th percentile', 'etcd 데이터베이스 커밋 시간, 99분위'),
  unit: 'seconds',
  expr: (s) => percentile(s, 0.99, member, series('etcd_disk_backend_commit_duration_seconds_bucket', etcd(s))),
  limits: above({ warning: 0.25 }),
})

/** An election fails what is under way, once; here it fails again and again. */
export const failedProposals = signal({
  ...ofMember,
  name: 'etcd_failed_proposals',
  means: text('Proposals to etcd that failed in 5 minutes', '5분간 실패한 etcd 제안(proposal)'),
  unit: 'count',
  expr: (s) => inFiveMinutes(s, member, series('etcd_server_proposals_failed_total', etcd(s))),
  limits: above({ warning: 5 }),
})

/** By the other member, as the one that leads sees them: what others see of one another holds nothing up. */
export const roundTripsOfLeader = (s: Settings): Expr => {
  const roundTrips = series('etcd_network_peer_round_trip_time_seconds_bucket', etcd(s))
  const leads = promql`${latest(s, member, series('etcd_server_is_leader', etcd(s)))} == 1`
  return promql`${percentile(s, 0.99, [...member, 'To'], roundTrips)} and on (${member}) ${leads}`
}

/** One row for each cluster, so that a slow member is not told by each of its peers. */
export const peerRoundTrip = signal({
  ...ofMember,
  name: 'etcd_peer_round_trip_p99',
  means: text(
    'Round trip from etcd’s leader to its slowest peer, 99th percentile',
    'etcd 리더에서 가장 느린 피어까지 왕복 시간, 99분위',
  ),
  unit: 'seconds',
  expr: (s) => promql`max by (${member}) (${roundTripsOfLeader(s)})`,
  limits: above({ warning: 0.15 }),
})
