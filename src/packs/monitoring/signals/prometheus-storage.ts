import { text } from '../../../core/text.js'
import { latest } from '../../../model/freshness.js'
import { inFiveMinutes } from '../../../model/in-five-minutes.js'
import { above } from '../../../model/limits.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { ofPrometheus, server } from './server.js'

/** Reloads and writes are tried again each minute; a truncation only hours later, and a block that failed not at all. */
export const databaseFailures = signal({
  ...ofPrometheus,
  name: 'prometheus_database_failures',
  means: text('Failed operations of the database in 5 minutes', '5분간 실패한 데이터베이스 작업'),
  unit: 'count',
  expr: (s) =>
    inFiveMinutes(
      s,
      server,
      series('prometheus_tsdb_compactions_failed_total'),
      series('prometheus_tsdb_reloads_failures_total'),
      series('prometheus_tsdb_head_truncations_failed_total'),
      series('prometheus_tsdb_wal_truncations_failed_total'),
      series('prometheus_tsdb_wal_writes_failed_total'),
      series('prometheus_tsdb_wal_corruptions_total'),
    ),
  limits: above({ warning: 0 }),
})

const claim = ['cluster', 'namespace', 'persistentvolumeclaim']

/** The size of the volume that a Prometheus has as its claim. */
const capacity = (s: Settings): Expr => {
  const claims = latest(
    s,
    [...server, 'persistentvolumeclaim'],
    series('kube_pod_spec_volumes_persistentvolumeclaims_info'),
  )
  const sizes = latest(s, claim, series('kubelet_volume_stats_capacity_bytes'))
  return promql`max by (${server}) (${claims} * on (${claim}) group_left () ${sizes})`
}

const day = 86_400

/**
 * What the blocks will take once they are as old as the retention lets them be, or as large, if that is less; and the
 * write-ahead log. A database younger than a day tells too little.
 */
const needed = (s: Settings): Expr => {
  const blocks = latest(s, server, series('prometheus_tsdb_storage_blocks_bytes'))
  const age = promql`(time() - ${latest(s, server, series('prometheus_tsdb_lowest_timestamp_seconds'))})`
  const retention = latest(s, server, series('prometheus_tsdb_retention_limit_seconds'))
  const bySize = latest(s, server, series('prometheus_tsdb_retention_limit_bytes'))
  const byAge = promql`${blocks} * clamp_min(${retention} / ${age}, 1)`
  return promql`(${byAge} < ${bySize} or ${bySize} > 0 or ${byAge})
    + ${latest(s, server, series('prometheus_tsdb_wal_storage_size_bytes'))} and on (${server}) ${age} > ${day}`
}

export const storageNeeded = signal({
  ...ofPrometheus,
  name: 'prometheus_storage_needed',
  means: text('What the whole retention will take, of the volume', '보존 기간을 다 채웠을 때 필요한 용량 (볼륨 대비)'),
  unit: 'ratio',
  expr: (s) => promql`${needed(s)} / ${capacity(s)}`,
  limits: above({ warning: '95%' }),
  needs: ['prometheus', 'kubelet', 'kube-state-metrics'],
})

export const storageUsed = signal({
  ...ofPrometheus,
  name: 'prometheus_storage_used',
  means: text('Size of the blocks', '블록 크기'),
  unit: 'bytes',
  expr: (s) => latest(s, server, series('prometheus_tsdb_storage_blocks_bytes')),
})
