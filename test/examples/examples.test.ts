import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { runIn } from '../support/cli.js'
import { folderWith } from '../support/folder.js'

const build = async (example: string) => {
  const folder = fileURLToPath(new URL(`../../examples/${example}`, import.meta.url))
  const out = join(folderWith({}), 'generated')
  const { code, out: said } = await runIn(folder, 'build', '--out', out)
  expect(code, said).toBe(0)
  return (path: string) => readFileSync(join(out, path), 'utf8')
}

it('single-cluster-ko writes Korean alerts for kube-prometheus-stack', async () => {
  const read = await build('single-cluster-ko')
  const rules = read('prometheus/rules/mangru-node.yaml')
  expect(rules).toMatch(/alert: KubeNodeNotReady\n.*?for: 15m/s)
  expect(rules).toMatch(/summary: .*[가-힣]/)
  expect(rules).toContain('dashboard_url: https://grafana.example.com/d/mangru-node')
})

it('central gives clusters and pools their own limits, and renames severities', async () => {
  const read = await build('central')
  const rules = read('prometheus/rules/mangru-node.yaml')
  expect(rules).toContain('cluster:nodes_not_ready:count{cluster=~"edge-busan"}[4m]) >= 3')
  expect(rules).toContain('severity: page')
  expect(read('prometheus/rules/mangru-eviction.yaml')).toContain('db-.+')
})

it('own-pack builds its alert, its dashboard and its cases', async () => {
  const read = await build('own-pack')
  expect(read('prometheus/rules/mangru-platform.yaml')).toMatch(/alert: PlatformDeploymentShort\n.*?for: 15m/s)
  expect(read('prometheus/rules/mangru-platform.yaml')).toContain('namespace=~"kube-system|ingress-.+"')
  expect(JSON.parse(read('grafana/dashboards/platform.json')).uid).toBe('mangru-platform')
})
