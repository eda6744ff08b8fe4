import { amount, isQuantity } from '../../../core/quantity.js'
import { text } from '../../../core/text.js'
import { latest } from '../../../model/freshness.js'
import { limitOf } from '../../../model/limit-of.js'
import { above, below } from '../../../model/limits.js'
import { ofJob } from '../../../model/of-job.js'
import { narrow } from '../../../model/scope.js'
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
  const size = latest(s, id, series('apiserver_storage_size_bytes', ofJob(s, 'apiserver')))
  return promql`max by (${member}) (label_replace(${size}, "instance", "$1", "storage_cluster_id", "(.+)"))`
}

/** Members say their quota. */
const ownQuota = (s: Settings): Expr => latest(s, member, series('etcd_server_quota_backend_bytes', etcd(s)))

/** Where they are hidden it is what providers give, or etcd's default; whoever knows better configures the limit. */
const assumedQuota = (s: Settings): Expr => {
  const isDefault = s.profile === 'kubeadm' && !s.jobs.etcd.scraped
  return promql`${amount(isDefault ? '2Gi' : '8Gi')}`
}

type Form = (s: Settings) => Expr

/** Where members are scraped: what they say, and API servers of those clusters whose provider hides the members. */
const alsoHidden =
  (own: Form, atApiServer: Form): Form =>
  (s) => {
    const hidden = s.clusters.filter(({ unscraped }) => unscraped.includes('etcd')).map(({ name }) => name)
    if (hidden.length === 0) return own(s)
    return promql`${own(s)} or on (${member}) ${narrow(atApiServer(s), { cluster: oneOf(...hidden) }, s)}`
  }

const overBoth = (of: (size: Form, quota: Form) => Form) => {
  const atApiServer = of(sizeAtApiServer, assumedQuota)
  return { expr: alsoHidden(of(ownSize, ownQuota), atApiServer), otherwise: [atApiServer] }
}

export const databaseSize = signal({
  ...ofDatabase,
  name: 'etcd_database_size',
  needsAny: ['etcd', 'apiserver'],
  means: text('Size of etcd’s database', 'etcd 데이터베이스 크기'),
  unit: 'bytes',
  ...overBoth((size) => size),
  limits: above({ critical: (s) => (s.jobs.etcd.scraped ? ownQuota(s) : assumedQuota(s)) }),
})

const configuredOr = (quota: Form, s: Settings): Expr => {
  const limit = limitOf(databaseSize, 'critical', s)
  return isQuantity(limit) ? promql`${amount(limit)}` : quota(s)
}

/** What a panel draws above the size, where members have each their own. */
export const databaseQuota = signal({
  ...ofDatabase,
  name: 'etcd_database_quota',
  needsAny: ['etcd', 'apiserver'],
  means: text('Quota of etcd’s database', 'etcd 데이터베이스 용량 한도(quota)'),
  unit: 'bytes',
  ...overBoth((size, quota) => (s) => promql`${size(s)} * 0 + ${configuredOr(quota, s)}`),
})

/** At none, etcd takes no writes any more. */
export const quotaLeft = signal({
  ...ofDatabase,
  name: 'etcd_quota_left',
  needsAny: ['etcd', 'apiserver'],
  means: text('Share of etcd’s quota that is left', 'etcd 용량 한도(quota)의 남은 비율'),
  unit: 'ratio',
  ...overBoth((size, quota) => (s) => promql`1 - ${size(s)} / ${configuredOr(quota, s)}`),
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
