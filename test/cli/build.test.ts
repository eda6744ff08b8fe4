import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runIn } from '../support/cli.js'
import { folderWith } from '../support/folder.js'

const rules = 'generated/prometheus/rules/mangru-node.yaml'

it('writes the files and says what it did, twice the same', async () => {
  const folder = folderWith({ 'mangru.config.yaml': 'overrides: { KubeNodeNotReady: { for: 15m } }' })
  const first = await runIn(folder, 'build')
  expect(first).toMatchObject({ code: 0, err: '' })
  expect(first.out).toMatch(/^\+ prometheus\/rules\/mangru-node\.yaml$/m)
  expect(first.out).toMatch(/Wrote \d+ files to generated: \d+ added\.\n$/)
  expect(readFileSync(join(folder, rules), 'utf8')).toMatch(/alert: KubeNodeNotReady\n.*?for: 15m/s)
  expect(JSON.parse(readFileSync(join(folder, 'generated/manifest.json'), 'utf8')).files).toContainEqual(
    expect.objectContaining({ path: 'prometheus/rules/mangru-node.yaml', source: 'pack node' }),
  )
  expect((await runIn(folder, 'build')).out).toMatch(/^Wrote \d+ files to generated: nothing has changed\.\n$/)
})

it('only says what would change with --dry-run', async () => {
  const folder = folderWith({})
  expect((await runIn(folder, 'build', '--dry-run')).out).toMatch(/^Would write \d+ files to generated: \d+ added\.$/m)
  expect(existsSync(join(folder, 'generated'))).toBe(false)

  await runIn(folder, 'build')
  rmSync(join(folder, 'generated/grafana'), { recursive: true })
  writeFileSync(join(folder, 'mangru.config.yaml'), 'overrides: { KubeNodesDown: false }')
  const { out } = await runIn(folder, 'build', '-n')
  expect(out).toMatch(/^\+ grafana\/dashboards\/node\.json$/m)
  expect(out).toMatch(/^~ prometheus\/rules\/mangru-node\.yaml$/m)
  expect(out).toMatch(/^- prometheus\/tests\/KubeNodesDown\.test\.yaml$/m)
  expect(existsSync(join(folder, 'generated/prometheus/tests/KubeNodesDown.test.yaml'))).toBe(true)
})

it('writes where --out says, from where it is called', async () => {
  const folder = folderWith({ 'prod/mangru.config.yaml': 'out: files' })
  await runIn(folder, 'build', '-c', 'prod/mangru.config.yaml')
  await runIn(folder, 'build', '-c', 'prod/mangru.config.yaml', '--out', 'elsewhere')
  expect(readdirSync(join(folder, 'prod/files'))).toEqual(readdirSync(join(folder, 'elsewhere')))
})

it('writes nothing where the configuration is wrong', async () => {
  const folder = folderWith({ 'mangru.config.yaml': 'limits: { node_memory_headrom: { warning: 1Gi } }' })
  const { code, out } = await runIn(folder, 'build')
  expect(code).toBe(2)
  expect(out).toContain('error mangru.config.yaml:1:11 limits.node_memory_headrom (configuration)')
  expect(out).toContain('Did you mean "node_memory_headroom"?')
  expect(existsSync(join(folder, 'generated'))).toBe(false)
})

it('writes nothing where a file that is not its own is in the way', async () => {
  const folder = folderWith({ [rules]: 'mine\n' })
  const { code, out } = await runIn(folder, 'build')
  expect(code).toBe(2)
  expect(out).toContain(`error ${rules} output (foreign-file)`)
  expect(readdirSync(join(folder, 'generated'))).toEqual(['prometheus'])
})

it('writes nothing where the stack lacks what a pack reads, and says what mends it', async () => {
  const folder = folderWith({
    'mangru.config.ts': `
      import { defineConfig, definePack, latest, series, signal, text } from 'mangru'
      const pods = ['cluster', 'namespace', 'pod']
      const memory = signal({
        name: 'pod_memory', means: text('Memory', '메모리'), unit: 'bytes', by: pods, kind: 'gauge',
        expr: (s) => latest(s, pods, series('pod_memory_working_set_bytes')),
      })
      const own = definePack({ name: 'own', signals: [memory], alerts: [], dashboards: [], cases: [] })
      export default defineConfig({ stack: 'kube-prometheus', packs: [own] })`,
  })
  const { code, out } = await runIn(folder, 'build')
  expect(code).toBe(1)
  expect(out).toContain('signal pod_memory')
  expect(out).toContain('Then add kubelet-resource to mended in the configuration.')
  expect(existsSync(join(folder, 'generated'))).toBe(false)
})

it.each([
  ['kubelet_volume_stats_health_status_abnormal', 'is gone since Kubernetes 1.37', '1.30', '1.36'],
  ['kubelet_pod_pending_resizes', 'is new in Kubernetes 1.34', '1.34', '1.37'],
])('writes nothing where a version lacks what a pack reads, and names it: %s %s', async (metric, why, from, to) => {
  const config = (kubernetes: string) => ({
    'mangru.config.ts': `
      import { defineConfig, definePack, latest, series, signal, text } from 'mangru'
      const nodes = ['cluster', 'node']
      const seen = signal({
        name: 'seen', means: text('Seen', '보임'), unit: 'count', by: nodes, kind: 'gauge',
        expr: (s) => latest(s, nodes, series('${metric}')),
      })
      const own = definePack({
        name: 'own', signals: [seen], alerts: [], cases: [],
        dashboards: [{
          id: 'own', title: text('Own', '우리'), question: text('?', '?'), variables: [], next: [],
          rows: [{ title: text('Own', '우리'), panels: [{
            kind: 'stat', description: text('What is seen.', '보이는 것입니다.'), width: 6, height: 4,
            shows: [{ signal: seen, as: text('{node}', '{node}') }], noValue: text('none', '없음'),
          }] }],
        }],
      })
      export default defineConfig({ ${kubernetes} packs: [own] })`,
  })
  const folder = folderWith(config(''))
  const { code, out } = await runIn(folder, 'build')
  expect(code).toBe(1)
  expect(out).toContain(`${metric} ${why}`)
  expect(out).toContain('Narrow kubernetes.from and kubernetes.to')
  expect(existsSync(join(folder, 'generated'))).toBe(false)
  const narrowed = await runIn(folderWith(config(`kubernetes: { from: '${from}', to: '${to}' },`)), 'build')
  expect(narrowed).toMatchObject({ code: 0 })
})
