import { describe, expect, it } from 'vitest'
import { watchedComponents } from '../../src/cli/watched.js'
import type { Alert } from '../../src/model/alert.js'
import { builtinPacks } from '../../src/packs/builtin.js'
import { runIn } from '../support/cli.js'
import { folderWith } from '../support/folder.js'

const explained = async (name: string, config = '') => {
  const { code, out } = await runIn(folderWith({ 'mangru.config.yaml': config }), 'explain', name)
  return { code, out }
}

describe('explain', () => {
  it('tells of an alert what it means, when it fires, what it reads and where it is configured', async () => {
    const { code, out } = await explained('KubeNodeNotReady', 'overrides: { KubeNodeNotReady.warning: { for: 15m } }')
    expect(code).toBe(0)
    expect(out).toMatch(/^KubeNodeNotReady alert of the pack node, situation node-down/)
    expect(out).toMatch(/^warning, for 15m, keeps firing for 5m\n {2}max by \(cluster, node\) \(/m)
    expect(out).toMatch(/^reads\n {2}signal node_not_ready\n {2}signal node_down$/m)
    expect(out).toContain('overrides["KubeNodeNotReady.warning"] = {"for":"15m"}')
    expect(out).toMatch(/^silenced by\n {2}KubeNodesDown$/m)
    expect(out).toMatch(/^runbook\n {2}runbooks\/en\/KubeNodeNotReady\.md$/m)
    expect(out).toMatch(/^cases\n {2}A node says for ten minutes/m)
  })

  it('says why an alert is not built', async () =>
    expect((await explained('KubeNodesDown', 'overrides: { KubeNodesDown: false }')).out).toMatch(
      /^not built\n {2}the overrides leave it out$/m,
    ))

  it('tells of a signal its limits, where they are set, and its readers', async () => {
    const { out } = await explained(
      'node_memory_headroom',
      'limits: { node_memory_headroom: { warning: 1Gi } }\nnodePools: [{ name: db, nodes: db-.+, limits: { node_memory_headroom: { warning: 4Gi } } }]',
    )
    expect(out).toMatch(/^recorded as\n {2}cluster_node:memory_headroom:bytes, every 30s$/m)
    expect(out).toContain('warning < 1Gi (mangru.config.yaml; limits.node_memory_headroom.warning)')
    expect(out).toContain('warning < 4Gi where node is db-.+')
    expect(out).toMatch(/^read by\n {2}alert NodeMemoryEvictionNear$/m)
  })

  it('finds a signal by its record, in the language of the configuration', async () => {
    const { out } = await explained('cluster:nodes_not_ready:ratio', 'language: ko')
    expect(out).toMatch(/^nodes_down_ratio signal of the pack node/)
    expect(out).toContain('Ready가 아닌 노드의 비율')
    expect(out).toContain('critical >= 20% (default; limits.nodes_down_ratio.critical)')
  })

  it('says when the stack has a signal read something else', async () =>
    expect((await explained('node_memory_top', 'stack: kube-prometheus-stack')).out).toContain(
      'expression, for what kube-prometheus-stack with the profile kubeadm delivers',
    ))

  it('tells of a metric who exposes it and who reads it', async () => {
    const { out } = await explained('kubelet_evictions')
    expect(out).toMatch(/^kubelet_evictions metric, a counter/)
    expect(out).toMatch(/kubelet\/metrics \{eviction_signal\} \(job kubelet; .*no series before the first event\)/)
    expect(out).toMatch(/^read by\n {2}alert KubeNodeEviction$/m)
  })

  it('tells in which version a histogram loses its buckets', async () => {
    const { out } = await explained('prober_probe_duration_seconds_bucket')
    expect(out).toContain('no buckets in 1.37')
  })

  it('says that a metric’s job is not scraped', async () =>
    expect((await explained('scheduler_pending_pods')).out).toContain('(not scraped'))

  it('tells of a dashboard its question, its panels and who opens it', async () => {
    const { out } = await explained('node')
    expect(out).toContain('node dashboard of the pack node, uid mangru-node')
    expect(out).toContain('What is happening on this node?')
    expect(out).toMatch(/^opened by\n {2}alert KubeNodeNotReady$/m)
  })

  it('names the nearest name where there is none of that name', async () => {
    const { code, out } = await explained('KubeNodeNotRedy')
    expect(code).toBe(2)
    expect(out).toContain('Did you mean "KubeNodeNotReady"?')
  })
})

describe('list', () => {
  it('lists alerts by situation with severity, for and dashboard, and what is left out', async () => {
    const folder = folderWith({ 'mangru.config.yaml': 'overrides: { KubeNodesDown: false }' })
    const { code, out } = await runIn(folder, 'list')
    expect(code).toBe(0)
    expect(out).toMatch(
      /^node-down: A node is down or not Ready\n {2}KubeNodeNotReady +warning +for 10m +dashboard node$/m,
    )
    expect(out).toMatch(
      /^node-pressure: A node runs short of a resource\n(.*\n)*? {2}KubeNodeEviction +warning +for 0m +dashboard node$/m,
    )
    expect(out).toMatch(/^left out\n(?: .*\n)* {2}KubeNodesDown +the overrides leave it out$/m)
  })

  it('says which job an alert that is left out needs', async () => {
    const folder = folderWith({
      'mangru.config.ts': `
        import { alert, defineConfig, definePack, missing, text } from 'mangru'
        const SchedulerGone = alert({
          name: 'SchedulerGone', situation: 'control-plane', component: 'kube-scheduler', shows: 'node',
          tiers: { critical: { when: missing('kube-scheduler'), for: '5m', keepFiringFor: '5m' } },
          summary: text('gone', '없음'), description: text('gone', '없음'),
        })
        export default defineConfig({
          packs: [definePack({ name: 'own', signals: [], alerts: [SchedulerGone], dashboards: [], cases: [] })],
        })`,
    })
    expect((await runIn(folder, 'list')).out).toMatch(
      /^left out\n(?: .*\n)* {2}SchedulerGone +kube-scheduler is not scraped; jobs\.kube-scheduler\.scraped: true/m,
    )
  })

  it('says of each situation and each component which alerts watch it, and of none why', async () => {
    const { out } = await runIn(folderWith({ 'mangru.config.yaml': 'jobs: { grafana: { scraped: false } }' }), 'list')
    for (const situation of ['node-down', 'control-plane', 'placement', 'node-pressure', 'restarts', 'volume-full'])
      expect(out).toMatch(new RegExp(`^${situation}: .+\\n {2}\\w+ +(critical|warning) `, 'm'))
    const [, components = ''] = out.match(/^components\n((?: .*\n)*)/m) ?? []
    for (const { name, labels, alerts, why } of watchedComponents) {
      const row = components.split('\n').find((line) => line.startsWith(`  ${name} `))
      expect(row, name).toMatch(/ {2}(none: \S|[A-Za-z]\w+)/)
      expect(Boolean(labels ?? alerts), name).toBe(why === undefined)
    }
    expect(components).toMatch(/^ {2}kubelet +.*KubeletDown/m)
    expect(components).toMatch(/^ {2}scheduler +.*KubeSchedulerNoLeader/m)
    // Health checks and versions are read of what is scraped.
    expect(components).toMatch(/^ {2}apiserver +.*KubeComponentUnhealthy/m)
    expect(components).not.toMatch(/^ {2}scheduler +.*KubeComponentUnhealthy/m)
    expect(components).toMatch(/^ {2}heapster +none: it is retired/m)
    expect(components).toMatch(/^ {2}kube-proxy +KubeDaemonSetUnavailable/m)
    expect(components).toMatch(/^ {2}Grafana +none: grafana is not scraped; jobs\.grafana\.scraped: true/m)
  })

  it('says of a situation without an alert why', async () => {
    const names = builtinPacks
      .flatMap(({ alerts }): readonly Alert[] => alerts)
      .flatMap(({ name, situation }) => (situation === 'node-pressure' ? [`${name}: false`] : []))
      .join(', ')
    const none = folderWith({ 'mangru.config.yaml': `overrides: { ${names} }` })
    expect((await runIn(none, 'list')).out).toMatch(/^node-pressure: .*\n {2}none: the overrides leave it out$/m)
  })
})
