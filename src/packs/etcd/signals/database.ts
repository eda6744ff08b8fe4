import { amount } from '../../../core/quantity.js'
import { text } from '../../../core/text.js'
import { latest } from '../../../model/freshness.js'
import { asExpr, limitOf } from '../../../model/limit-of.js'
import { above, below } from '../../../model/limits.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { oneOf } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { etcd, member } from './etcd.js'

const ofDatabase = { by: member, kind: 'gauge' } as const

const ownSize = (s: Settings): Expr => latest(s, member, series('etcd_mvcc_db_total_size_in_bytes', etcd(s)))

/** As the API servers see it, which number the members that they talk to: `etcd-0`. */
const sizeAtApiServer = (s: Settings): Expr => {
  const id = ['cluster', 'storage_cluster_id']
  const size = latest(s, id, series('apiserver_storage_size_bytes', { job: oneOf(...s.jobs.apiserver.names) }))
  return promql`max by (${member}) (label_replace(${size}, "instance", "$1", "storage_cluster_id", "(.+)"))`
}

/**
 * Members say their quota. Where they are not scraped it is what etcd has by default, or what providers give; whoever
 * knows better configures the limit.
 */
const quota = (s: Settings): Expr => {
  if (s.jobs.etcd.scraped) return latest(s, member, series('etcd_server_quota_backend_bytes', etcd(s)))
  return promql`${amount(s.profile === 'managed' ? '8Gi' : '2Gi')}`
}

export const databaseSize = signal({
  ...ofDatabase,
  name: 'etcd_database_size',
  means: text('Size of etcd’s database', 'etcd 데이터베이스 크기'),
  unit: 'bytes',
  expr: ownSize,
  otherwise: [sizeAtApiServer],
  limits: above({ critical: quota }),
})

const limit = (s: Settings): Expr => asExpr(limitOf(databaseSize, 'critical', s) ?? quota, s)

/** What a panel draws above the size, where members have each their own. */
const quotaOf =
  (size: (s: Settings) => Expr) =>
  (s: Settings): Expr =>
    promql`${size(s)} * 0 + ${limit(s)}`

export const databaseQuota = signal({
  ...ofDatabase,
  name: 'etcd_database_quota',
  means: text('Quota of etcd’s database', 'etcd 데이터베이스 용량 한도(quota)'),
  unit: 'bytes',
  expr: quotaOf(ownSize),
  otherwise: [quotaOf(sizeAtApiServer)],
})

const left =
  (size: (s: Settings) => Expr) =>
  (s: Settings): Expr =>
    promql`1 - ${size(s)} / ${limit(s)}`

/** At none, etcd takes no writes any more. */
export const quotaLeft = signal({
  ...ofDatabase,
  name: 'etcd_quota_left',
  means: text('Share of etcd’s quota that is left', 'etcd 용량 한도(quota)의 남은 비율'),
  unit: 'ratio',
  expr: left(ownSize),
  otherwise: [left(sizeAtApiServer)],
  limits: below({ critical: '5%', warning: '50%' }),
  record: 'cluster_instance:etcd_quota_left:ratio',
  interval: '1m',
})

const inUse = (s: Settings): Expr => latest(s, member, series('etcd_mvcc_db_total_size_in_use_in_bytes', etcd(s)))

/** A file does not shrink by itself: what was deleted stays as free pages. */
export const databaseInUse = signal({
  ...ofDatabase,
  name: 'etcd_database_in_use_ratio',
  means: text('Share of etcd’s database that is in use', 'etcd 데이터베이스에서 실제로 쓰는 비율'),
  unit: 'ratio',
  expr: (s) => promql`${inUse(s)} / ${ownSize(s)}`,
  limits: below({ warning: '50%' }),
  needs: ['etcd'],
})

/** The holes of a small database cost nothing. */
export const databaseInUseBytes = signal({
  ...ofDatabase,
  name: 'etcd_database_in_use',
  means: text('What etcd’s database uses of its file', 'etcd 데이터베이스가 실제로 쓰는 크기'),
  unit: 'bytes',
  expr: inUse,
  limits: above({ warning: '100Mi' }),
  needs: ['etcd'],
})
