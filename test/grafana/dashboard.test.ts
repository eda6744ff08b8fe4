import { describe, expect, it } from 'vitest'
import type { AnyConfig } from '../../src/config/config.js'
import { grafanaDashboard } from '../../src/grafana/dashboard.js'
import { checkExpr } from '../../src/promql/check.js'
import { withStandIns } from '../../src/promql/variables.js'
import { bundleOf } from '../support/bundle.js'
import { dashboardValidator, panelsIn } from './schema.js'

const faults = dashboardValidator()

interface Json {
  readonly uid: string
  readonly templating: {
    readonly list: readonly { readonly name: string; readonly query: unknown; readonly current?: unknown }[]
  }
  readonly annotations: { readonly list: readonly { readonly expr?: string }[] }
  readonly panels: readonly {
    readonly type: string
    readonly collapsed?: boolean
    readonly panels?: readonly unknown[]
  }[]
}

const jsonOf = (config: AnyConfig, id = 'node'): Json => {
  const { dashboards, settings } = bundleOf(config)
  const built = dashboards.find(({ dashboard }) => dashboard.id === id)
  if (!built) throw new Error(`no dashboard ${id}`)
  return JSON.parse(JSON.stringify(grafanaDashboard(built, settings.language))) as Json
}

const queriesOf = (json: Json): readonly string[] =>
  panelsIn(json).flatMap(({ targets }) => targets.map((target) => (target as { readonly expr: string }).expr))

const configurations: readonly AnyConfig[] = [
  { cluster: 'label' },
  { cluster: 'external', language: 'ko' },
  { stack: 'kube-prometheus' },
  { stack: 'kube-prometheus-stack', cluster: 'label' },
  { jobs: { 'node-exporter': { scraped: false } } },
]

describe.each(configurations)('the dashboard under %j', (config) => {
  const json = jsonOf(config)

  it('is what the SDK calls a dashboard', () => expect(faults(json)).toEqual([]))

  it('asks only well-typed PromQL', () => {
    const queries = [...queriesOf(json), ...json.annotations.list.flatMap(({ expr }) => expr ?? [])]
    expect(queries.length).toBeGreaterThan(10)
    expect(queries.flatMap((query) => checkExpr(withStandIns(query)))).toEqual([])
  })

  it('narrows every query to the chosen nodes, unless it is about the whole cluster', () => {
    const wide = queriesOf(json).filter((query) => !query.includes('node=~"$node"'))
    expect(wide.every((query) => /cluster:nodes_not_ready/.test(query))).toBe(true)
  })

  it('gives the same text twice', () => expect(JSON.stringify(jsonOf(config))).toBe(JSON.stringify(json)))
})

describe.each(['capacity'])('the dashboard %s', (id) => {
  it('is what the SDK calls a dashboard', () => expect(faults(jsonOf({ cluster: 'label' }, id))).toEqual([]))
})

describe('the schema check sees', () => {
  const broken = (change: (json: Record<string, unknown> & Json) => void) => {
    const json = jsonOf({}) as Record<string, unknown> & Json
    change(json)
    return faults(json).length
  }
  const panel = (json: Json) => panelsIn(json)[0] as unknown as Record<string, unknown>

  it('a property that does not exist', () =>
    expect(broken((json) => Object.assign(json, { titel: 'x' }))).toBeGreaterThan(0))
  it('a wrong type', () => expect(broken((json) => Object.assign(panel(json), { title: 5 }))).toBeGreaterThan(0))
  it('a wrong option', () =>
    expect(broken((json) => Object.assign(panel(json), { options: { colorMode: 'rainbow' } }))).toBeGreaterThan(0))
  it('a wrong query', () =>
    expect(broken((json) => Object.assign(panel(json), { targets: [{ exprr: 'up' }] }))).toBeGreaterThan(0))
})

describe('variables', () => {
  const names = (config: AnyConfig) => jsonOf(config).templating.list.map(({ name }) => name)

  it('begin with the data source, and have the cluster where series carry it', () => {
    expect(names({})).toEqual(['datasource', 'node'])
    expect(names({ cluster: 'label' })).toEqual(['datasource', 'cluster', 'node'])
  })

  it('open with all nodes', () =>
    expect(jsonOf({}).templating.list.at(-1)).toMatchObject({
      current: { value: '$__all' },
      includeAll: true,
      allValue: '.+',
      query: { query: 'label_values(kube_node_info, node)' },
    }))

  it('narrow each other', () =>
    expect(jsonOf({ cluster: 'label' }).templating.list.at(-1)).toMatchObject({
      query: { query: 'label_values(kube_node_info{cluster="$cluster"}, node)' },
    }))

  it('narrow each other by those before them', () =>
    expect(jsonOf({}, 'workload').templating.list.at(-1)).toMatchObject({
      query: {
        query:
          'label_values(cluster_namespace_workload:desired_replicas:max{namespace=~"$namespace",workload_type=~"$workload_type"}, workload)',
      },
    }))
})

it('a link of a row names all labels of its object', () => {
  const links = JSON.stringify(jsonOf({}, 'workload'))
  expect(links).toContain('var-workload=${__value.raw:percentencode}&var-namespace=${__data.fields[\\"Namespace\\"]')
})

it('speaks the language that was chosen', () => {
  const titles = panelsIn(jsonOf({ language: 'ko' })).map(({ title }) => title)
  expect(titles.every((title) => /[가-힣]/.test(title))).toBe(true)
})

it('keeps the panels of a collapsed row in the row', () => {
  const row = jsonOf({}).panels.find(({ collapsed }) => collapsed)
  expect(row?.panels?.length).toBeGreaterThan(0)
})

it('leaves out what a job that is not scraped would show', () => {
  const all = queriesOf(jsonOf({}))
  const without = queriesOf(jsonOf({ jobs: { 'node-exporter': { scraped: false } } }))
  expect(all.some((query) => query.includes('node_memory_MemAvailable_bytes'))).toBe(true)
  expect(without.some((query) => query.includes('node_memory_MemAvailable_bytes'))).toBe(false)
})
