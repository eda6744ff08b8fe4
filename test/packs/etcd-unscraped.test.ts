import { describe, expect, it } from 'vitest'
import type { Quantity } from '../../src/core/quantity.js'
import { type Case, fires, given, quiet } from '../../src/model/case.js'
import { etcdDatabaseQuotaLowSpace as alert } from '../../src/packs/etcd/alerts/etcdDatabaseQuotaLowSpace.js'
import { prove } from '../../src/prove/prove.js'
import { requiredPromtool } from '../engines/engines.js'
import { bundleOf } from '../support/bundle.js'

const managed = { cluster: 'label', profile: 'managed' } as const

/** What two API servers say of the store that they share. */
const stored = (size: Quantity) => [
  ...['10.0.0.1:443', '10.0.0.2:443'].map((instance) =>
    given(
      'apiserver_storage_size_bytes',
      { job: 'apiserver', instance, storage_cluster_id: 'etcd-0' },
      { '0m': '1Gi', '5m': size },
    ),
  ),
]

const tell = (tells: string, size: Quantity, ...left: readonly string[]): Case => ({
  alert,
  tells,
  given: stored(size),
  expect: [
    quiet('14m30s'),
    left.length > 0
      ? fires('16m30s', ...left.map((value) => ({ severity: 'critical', on: { instance: 'etcd-0' }, value }) as const))
      : quiet('16m30s'),
  ],
  skip: { 'history-begins': 'what is full from the first is told sooner' },
})

const proved = async (config: Parameters<typeof bundleOf>[0], ...cases: readonly Case[]) =>
  (
    await prove(
      { ...bundleOf(config), cases: cases.map((story) => ({ ...story, pack: 'etcd' })) },
      await requiredPromtool(),
    )
  ).findings

describe('where etcd is not scraped', () => {
  const bundle = bundleOf(managed)

  it('its alerts and records are not built, save the one on its quota', () => {
    const rules = bundle.groups.filter(({ pack }) => pack === 'etcd').flatMap((group) => group.rules)
    const names = rules.map((rule) => (rule.kind === 'alert' ? rule.alert.name : rule.record))
    expect([...new Set(names)]).toEqual(['cluster_instance:etcd_quota_left:ratio', 'etcdDatabaseQuotaLowSpace'])
    expect(bundle.leftOut.filter(({ pack }) => pack === 'etcd')).toHaveLength(9)
  })

  it('its dashboard shows size and quota alone', () => {
    const panels = bundle.dashboards.find(({ dashboard }) => dashboard.id === 'etcd')?.rows.flatMap((row) => row.panels)
    expect(panels?.map(({ queries }) => queries.map(({ signal }) => signal.signal.name))).toEqual([
      ['etcd_quota_left'],
      ['etcd_database_size', 'etcd_database_quota'],
    ])
  })

  it('API servers tell the size, and the quota is that of providers', { timeout: 120_000 }, async () =>
    expect(
      await proved(managed, tell('Less than 5 % of 8 GiB is left', '7864Mi', '4.004%'), tell('More is left', '7600Mi')),
    ).toEqual([]),
  )

  it('the quota can be configured', { timeout: 120_000 }, async () => {
    const limits = { etcd_database_size: { critical: '4Gi' } } as const
    expect(await proved({ ...managed, limits }, tell('Less than 5 % of 4 GiB is left', '3932Mi', '4.004%'))).toEqual([])
  })
})

it('beside clusters whose members are scraped, API servers tell of one that a provider runs', {
  timeout: 120_000,
}, async () => {
  const clusters = [{ name: 'seoul', profile: 'managed' }] as const
  const central = { cluster: 'label', clusters, jobs: { etcd: { scraped: true } } } as const
  const story = tell('Less than 5 % of 8 GiB is left', '7864Mi', '4.004%')
  const skip = { 'no-cluster-label': 'which cluster a provider runs is told by its name' }
  expect(await proved(central, { ...story, skip })).toEqual([])
})

it('the DNS may have other names, as its cache on each node has', () => {
  const bundle = bundleOf({ jobs: { coredns: { names: ['kube-dns', 'node-local-dns'] } } })
  const rules = bundle.groups.filter(({ pack }) => pack === 'dns').flatMap((group) => group.rules)
  const jobs = rules.flatMap(({ expr }) => [...expr.text.matchAll(/job(=~?"[^"]*")/g)].map(([, job]) => job))
  expect([...new Set(jobs)]).toEqual(['=~"kube-dns|node-local-dns"'])
})
