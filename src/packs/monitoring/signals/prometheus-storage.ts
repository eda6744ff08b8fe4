import { seconds } from '../../../core/duration.js'
import { text } from '../../../core/text.js'
import { latest } from '../../../model/freshness.js'
import { above } from '../../../model/limits.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import { together } from '../../../model/together.js'
import type { Expr } from '../../../promql/expr.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { started } from './prometheus-start.js'
import { ofPrometheus, server } from './server.js'

// Truncations take place every two hours; each of two that fail one after the other is remembered.
const memory = '3h'

/** A corrupt log is met at the start, and counted before anybody looks: what a young process counted is of late. */
const corruptionsAtStart = (s: Settings): Expr =>
  promql`${latest(s, server, series('prometheus_tsdb_wal_corruptions_total'))}
    and on (${server}) time() - ${started(s)} < ${seconds(memory)}`

/**
 * Reloads, writes and compactions of what is in memory are tried again each minute or so, truncations hours later, and
 * blocks that could not be merged not at all.
 */
export const databaseFailures = signal({
  ...ofPrometheus,
  kind: 'counter',
  name: 'prometheus_database_failures',
  means: text('Failed operations of the database in 3 hours', '3시간 동안 실패한 데이터베이스 작업'),
  unit: 'count',
  expr: (s) => {
    const failed = [
      series('prometheus_tsdb_compactions_failed_total'),
      series('prometheus_tsdb_reloads_failures_total'),
      series('prometheus_tsdb_head_truncations_failed_total'),
      series('prometheus_tsdb_wal_truncations_failed_total'),
      series('prometheus_tsdb_wal_writes_failed_total'),
    ].map((counter) => promql`increase(${counter}[${memory}])`)
    return promql`sum by (${server}) (${together(corruptionsAtStart(s), ...failed)})`
  },
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
 * What the blocks will take once they are as old as the retention lets them be, with the write-ahead log; or the limit by
 * size, which includes the log, if that is less. A database younger than a day tells too little; one that is limited by
 * size alone has a retention of 0.
 */
const needed = (s: Settings): Expr => {
  const blocks = latest(s, server, series('prometheus_tsdb_storage_blocks_bytes'))
  const age = promql`(time() - ${latest(s, server, series('prometheus_tsdb_lowest_timestamp_seconds'))})`
  const retention = latest(s, server, series('prometheus_tsdb_retention_limit_seconds'))
  const bySize = latest(s, server, series('prometheus_tsdb_retention_limit_bytes'))
  const log = latest(s, server, series('prometheus_tsdb_wal_storage_size_bytes'))
  const byAge = promql`${blocks} * clamp_min(${retention} / ${age}, 1) + ${log}`
  return promql`(${byAge} < ${bySize} and ${retention} > 0 or ${bySize} > 0 or ${byAge}) and on (${server}) ${age} > ${day}`
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
