import { expect, it } from 'vitest'
import { loadConfig } from '../../src/config/load.js'
import { type Finding, Findings } from '../../src/core/finding.js'
import { folderWith } from '../support/folder.js'

const api = () => import('../../src/index.js')

const load = (files: Readonly<Record<string, string>>, named?: string) => loadConfig(folderWith(files), named, api)

const findingsOf = async (files: Readonly<Record<string, string>>, named?: string): Promise<readonly Finding[]> => {
  try {
    await load(files, named)
  } catch (error) {
    if (error instanceof Findings) return error.findings
    throw error
  }
  return []
}

/** Each finding as `place: message | help`. */
const saidOf = async (yaml: string): Promise<readonly string[]> =>
  (await findingsOf({ 'mangru.config.yaml': yaml })).map(
    ({ where: { line, column, path }, message, help }) =>
      `${line}:${column} ${path}: ${message}${help === undefined ? '' : ` | ${help}`}`,
  )

it.each([
  ['an unknown setting', 'langauge: ko', '1:1 langauge: "langauge" is not a known name | Did you mean "language"?'],
  [
    'a wrong choice',
    'profile: kubadm',
    '1:10 profile: "kubadm" is not one of kubeadm, managed | Did you mean "kubeadm"?',
  ],
  [
    'a mistyped signal',
    'limits:\n  node_memory_headrom: { warning: 1Gi }',
    '2:3 limits.node_memory_headrom: "node_memory_headrom" is not a known name | Did you mean "node_memory_headroom"?',
  ],
  [
    'a wrong quantity',
    'limits:\n  node_memory_headroom:\n    warning: 500 MB',
    '3:14 limits.node_memory_headroom.warning: "500 MB" is not an amount such as 500Mi, 100m or 3',
  ],
  [
    'an objective that leaves nothing to burn',
    'slo: { objective: 100% }',
    '1:19 slo.objective: no error budget of 100% can be watched | State a share from 93.1% on, below 100%.',
  ],
  [
    'an objective that promises too little for its period',
    'slo: { period: 28d, objective: 0.9 }',
    '1:32 slo.objective: no error budget of 0.9 can be watched | State a share from 92.6% on, below 100%.',
  ],
  ['an unknown period', 'slo: { period: 1w }', '1:16 slo.period: "1w" is not one of 30d, 28d, 7d | Did you mean "7d"?'],
  [
    'a severity that the signal does not state',
    'limits: { node_memory_headroom: { critical: 1Gi } }',
    '1:35 limits.node_memory_headroom.critical: "critical" is not a known name | Valid: warning.',
  ],
  [
    'a tier that the alert does not have',
    'overrides: { KubeNodeNotReady.critical: false }',
    '1:14 overrides["KubeNodeNotReady.critical"]: "KubeNodeNotReady.critical" is not a known name | Did you mean "KubeNodeNotReady.warning"?',
  ],
  [
    'an override that switches on',
    'overrides: { KubeNodeNotReady: true }',
    '1:32 overrides.KubeNodeNotReady: true is not false, or for and keepFiringFor',
  ],
  [
    'a wrong duration',
    'overrides: { KubeNodeNotReady: { for: 10 m } }',
    '1:39 overrides.KubeNodeNotReady.for: "10 m" is not a duration such as 30s, 10m or 1h30m',
  ],
  [
    'an interval of nothing',
    'ruleInterval: 0s',
    '1:15 ruleInterval: "0s" is not a duration above zero such as 30s or 1m',
  ],
  [
    'a version that YAML takes for a number',
    'kubernetes: { from: 1.30 }',
    '1:21 kubernetes.from: 1.3 is not a Kubernetes version in quotes such as "1.34"',
  ],
  [
    'a version beyond what is known',
    'kubernetes: { to: "1.50" }',
    '1:19 kubernetes.to: 1.50 is not a known version | mangru knows Kubernetes 1.30 to 1.37.',
  ],
  [
    'a job that nearly every rule reads, left out',
    'jobs: { kubelet: { scraped: false } }',
    '1:29 jobs.kubelet.scraped: kubelet is what nearly every rule reads, and cannot be left out | Scrape kubelet, and leave the setting out.',
  ],
  [
    'versions the wrong way round',
    'kubernetes: { from: "1.35", to: "1.33" }',
    '1:13 kubernetes: the range ends at 1.33, before it begins at 1.35 | mangru knows Kubernetes 1.30 to 1.37.',
  ],
  [
    'a regular expression that RE2 refuses',
    'nodes: { ignored: "virtual-(" }',
    '1:19 nodes.ignored: "virtual-(" is not a regular expression (RE2) | RE2 says: error parsing regexp: missing closing ).',
  ],
  [
    'a regular expression that only JavaScript knows',
    'nodePools: [{ name: a, nodes: "(?=a)b" }]',
    '1:31 nodePools[0].nodes: "(?=a)b" is not a regular expression (RE2) | RE2 says: error parsing regexp: invalid or unsupported Perl syntax.',
  ],
  ['a missing name', 'nodePools:\n  - nodes: big-.+', '2:5 nodePools[0]: name is missing'],
  [
    'one pool twice',
    'nodePools:\n  - { name: big, nodes: big-.+ }\n  - { name: big, nodes: huge-.+ }',
    '3:13 nodePools[1].name: "big" is also that of entry 1',
  ],
  [
    'two pools of the same nodes',
    'nodePools:\n  - { name: big, nodes: big-.+ }\n  - { name: huge, nodes: big-.+ }',
    '3:26 nodePools[1].nodes: "big-.+" is also that of entry 1',
  ],
  [
    'clusters that no label tells apart',
    'clusters: [{ name: a }]',
    '1:1 clusters: clusters can only be told apart by a label on their series, and cluster is external | Set cluster: label, or leave clusters out.',
  ],
  [
    'a mistyped job',
    'jobs: { kublet: { scraped: true } }',
    '1:9 jobs.kublet: "kublet" is not a known name | Did you mean "kubelet"?',
  ],
  [
    'a job without a name',
    'jobs: { kubelet: { names: [] } }',
    '1:27 jobs.kubelet.names: is an empty list | Name at least one, or leave the setting out.',
  ],
  [
    'a loss that the stack does not have',
    'stack: kube-prometheus\nmended: [kubelet-slis]',
    '2:10 mended[0]: kube-prometheus does not lose kubelet-slis | Leave it out.',
  ],
  [
    'severities that cannot be told apart',
    'severities: { warning: critical }',
    '1:13 severities: critical and warning are both "critical" | Give each its own name.',
  ],
  [
    'a severity that notifies nobody',
    'severities: { warning: none }',
    '1:24 severities.warning: "none" is what the Watchdog has, and what notifies nobody else | Give it another name.',
  ],
  [
    'an address without a scheme',
    'urls: { grafana: grafana.example.com }',
    '1:18 urls.grafana: "grafana.example.com" is not an http or https address',
  ],
  [
    'packs outside a program',
    'packs: []',
    '1:1 packs: "packs" is not a known name | Packs are code: state them in mangru.config.ts.',
  ],
  ['a list for a map', '- profile: kubeadm', '1:1 : [{"profile":"kubeadm"}] is not a map of settings'],
  ['a text for a map', 'limits: high', '1:9 limits: "high" is not a map of settings'],
  [
    'broken YAML',
    'profile: kubeadm\n  stack: x',
    '1:10 : cannot be read: Nested mappings are not allowed in compact mappings',
  ],
])('names %s, its place and what is right', async (_, yaml, said) => expect(await saidOf(yaml)).toEqual([said]))

it('says all at once, in the order of the file, each with its line', async () => {
  const [first, second, ...more] = await findingsOf({ 'mangru.config.yaml': 'stack: prom\nlimits:\n  nodes: {}\n' })
  expect(first?.excerpt).toBe('stack: prom\n       ^^^^')
  expect(second?.excerpt).toBe('  nodes: {}\n  ^^^^^')
  expect(more).toEqual([])
})

it('knows the places of a JSON file, tabs or not', async () => {
  const [finding] = await findingsOf({ 'mangru.config.json': '{\n\t"stack": "prom"\n}' })
  expect(finding?.where).toEqual({ file: 'mangru.config.json', line: 2, column: 11, path: 'stack' })
  expect(finding?.excerpt).toBe(' "stack": "prom"\n          ^^^^^^')
})

it('says where JSON is broken', async () => {
  const [finding] = await findingsOf({ 'mangru.config.json': '{\n  "stack": "prometheus"\n  "profile": "kubeadm"\n}' })
  expect(finding).toMatchObject({
    where: { line: 3, column: 3 },
    message: 'cannot be read: Missing , between flow map items',
  })
})

it.each([
  ['does not parse', 'export default {\n  language: = 1 }', 2, 'cannot be run: Unexpected token'],
  [
    'calls what is not there',
    "import { definConfig } from 'mangru'\n\nexport default definConfig({})",
    3,
    'cannot be run: definConfig is not a function',
  ],
  ['throws', "export default {}\nthrow new Error('no cluster\\nmore')", 2, 'cannot be run: no cluster'],
  [
    'imports what is not there',
    "import { a } from './nope.js'\nexport default { a }",
    1,
    "cannot be run: Cannot find module './nope.js'",
  ],
])('says where a program %s', async (_, program, line, message) => {
  const findings = await findingsOf({ 'mangru.config.ts': program })
  expect(findings).toMatchObject([{ rule: 'configuration', where: { file: 'mangru.config.ts', line }, message }])
})

it.each([
  ['exports nothing', 'export const a = 1', 'exports no configuration'],
  ['exports no map', "export default 'kubeadm'", '"kubeadm" is not a map of settings'],
  [
    'has wrong settings',
    "export default { limits: { nodes_down_count: { critical: 'two' } } }",
    '"two" is not a number',
  ],
  ['lists no packs', 'export default { packs: 3 }', 'is not a list of packs'],
  ['lists what is no pack', 'export default { packs: [3] }', 'is not a pack'],
  [
    'lists half a pack',
    "export default { packs: [{ name: 'a', alerts: [], signals: [] }] }",
    'the pack a does not list its dashboards, cases',
  ],
  [
    'calls its pack as another is called',
    "export default { packs: [{ name: 'node', alerts: [], signals: [], dashboards: [], cases: [] }] }",
    'another pack is called node too',
  ],
])('says what is wrong with a program that %s', async (_, program, message) =>
  expect(await findingsOf({ 'mangru.config.ts': program })).toMatchObject([{ message }]),
)

it('names a file that does not exist, and one that it cannot read', async () => {
  expect(await findingsOf({}, 'prod.yaml')).toMatchObject([{ where: { file: 'prod.yaml' }, message: 'does not exist' }])
  expect(await findingsOf({ 'a.toml': '' }, 'a.toml')).toMatchObject([
    { help: 'A configuration ends in .ts, .yaml, .yml, .json.' },
  ])
})

it('finds the program first, then YAML, then JSON, then falls back on the defaults', async () => {
  const files = {
    'mangru.config.ts': "export default { language: 'ko', out: 'from-ts' }",
    'mangru.config.yaml': 'out: from-yaml',
    'mangru.config.json': '{ "out": "from-json" }',
  }
  const { 'mangru.config.ts': _, ...texts } = files
  expect((await load(files)).out).toMatch(/from-ts$/)
  expect((await load(texts)).out).toMatch(/from-yaml$/)
  expect((await load({ 'mangru.config.json': files['mangru.config.json'] })).out).toMatch(/from-json$/)
  expect(await load({})).toMatchObject({
    config: {},
    settings: { language: 'en', profile: 'kubeadm', stack: 'prometheus' },
  })
})

it('puts the output beside the configuration', async () => {
  const { file, out } = await load({ 'prod/mangru.config.yaml': 'out: files' }, 'prod/mangru.config.yaml')
  expect(out).toBe(file?.replace('mangru.config.yaml', 'files'))
})

it('takes an empty file for the defaults', async () =>
  expect((await load({ 'mangru.config.yaml': '# nothing yet\n' })).settings.stack).toBe('prometheus'))
