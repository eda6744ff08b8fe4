import { expect, test } from 'vitest'
import { assemble } from '../../src/assemble/assemble.js'
import { toSettings } from '../../src/config/to-settings.js'
import { type Case, fires, given, quiet, reads, type Timeline, up } from '../../src/model/case.js'
import { builtinPacks } from '../../src/packs/builtin.js'
import { NodeMemoryEvictionNear as alert } from '../../src/packs/eviction/alerts/NodeMemoryEvictionNear.js'
import { sizes } from '../../src/packs/eviction/cases/memory.js'
import { memoryHeadroom, podsMemoryHeadroom } from '../../src/packs/eviction/signals/memory-headroom.js'
import { NodeExporterDown } from '../../src/packs/monitoring/alerts/NodeExporterDown.js'
import { ready } from '../../src/packs/node/cases/conditions.js'
import { prove } from '../../src/prove/prove.js'
import { requiredPromtool } from '../engines/engines.js'

const exporter = { namespace: 'monitoring', pod: 'node-exporter-x', instance: '10.0.0.1:9100' } as const

/** A machine as node-exporter shows it in the chart: by its own pod, which alone tells the node. */
const machineUses = (anonymous: Timeline) => [
  given(
    'kube_pod_info',
    { namespace: 'monitoring', pod: 'node-exporter-x', created_by_kind: 'DaemonSet', node: 'a' },
    { '0m': 1 },
  ),
  given('node_memory_AnonPages_bytes', exporter, anonymous),
  given('node_memory_Cached_bytes', exporter, { '0m': '3000Mi' }),
  given('node_memory_Buffers_bytes', exporter, { '0m': '100Mi' }),
  given('node_memory_Inactive_file_bytes', exporter, { '0m': '2100Mi' }),
]

/** A pod's own cgroup, and its container's, which must not be counted as well. */
const podUses = (pod: string, life: Timeline) =>
  [{}, { container: 'main', image: 'app:1' }].map((container) =>
    given(
      'container_memory_working_set_bytes',
      { namespace: 'shop', pod, node: 'a', metrics_path: '/metrics/cadvisor', ...container },
      life,
    ),
  )

const cases: readonly Case[] = [
  {
    alert,
    tells: 'Pods use up what is allocatable, seen without the cgroup that holds them all',
    given: [
      ...ready('a'),
      ...sizes('16384Mi', '8192Mi'),
      ...machineUses({ '0m': '7000Mi' }),
      ...podUses('cart', { '0m': '1992Mi' }),
      ...podUses('search', { '0m': '100Mi', '5m': '6000Mi' }),
    ],
    expect: [quiet('5m30s'), fires('6m', { severity: 'warning', on: { node: 'a' }, value: '200MiB' })],
  },
  {
    alert,
    tells: 'The machine runs short, seen without the root cgroup',
    given: [
      ...ready('a'),
      ...sizes('16384Mi', '8192Mi'),
      ...machineUses({ '0m': '7000Mi', '5m': '15084Mi' }),
      ...podUses('cart', { '0m': '1992Mi' }),
    ],
    expect: [quiet('5m30s'), fires('6m', { severity: 'warning', on: { node: 'a' }, value: '200MiB' })],
  },
  {
    record: memoryHeadroom,
    tells: 'The working set of the machine is made up from /proc/meminfo',
    given: [...sizes('16384Mi', '8192Mi'), ...machineUses({ '0m': '7000Mi' })],
    expect: [reads('5m', { node: 'a' }, '8284Mi')],
  },
  {
    record: podsMemoryHeadroom,
    tells: 'The working sets of pods are added up, and a pod that ended is forgotten',
    given: [
      ...sizes('16384Mi', '8192Mi'),
      ...podUses('cart', { '0m': '1992Mi' }),
      ...podUses('job', { '0m': '200Mi', '2m': 'gone' }),
    ],
    expect: [reads('1m30s', { node: 'a' }, '6000Mi'), reads('5m', { node: 'a' }, '6200Mi')],
  },
]

/** A Ready node, whose exporter in the chart is named by its pod. */
const exported = (node: string, known: Timeline, answers: Timeline) => [
  ...ready(node),
  given(
    'kube_pod_info',
    { namespace: 'monitoring', pod: `exporter-${node}`, created_by_kind: 'DaemonSet', node },
    known,
  ),
  up('node-exporter', { namespace: 'monitoring', pod: `exporter-${node}`, instance: `${node}:9100` }, answers),
]

const shards: readonly Case[] = [
  {
    alert: NodeExporterDown,
    tells: 'The shard of kube-state-metrics is lost that knows an exporter’s pod: the exporter goes on answering',
    given: [...exported('a', { '0m': 1, '70m': 'gone' }, { '0m': 1 }), ...exported('b', { '0m': 1 }, { '0m': 1 })],
    expect: [quiet('90m'), quiet('120m')],
    skip: { 'history-begins': 'nothing ever told the node of a pod that was lost before' },
  },
  {
    alert: NodeExporterDown,
    tells: 'The exporter falls silent as well while that shard is lost',
    given: [
      ...exported('a', { '0m': 1, '70m': 'gone' }, { '0m': 1, '80m': 0 }),
      ...exported('b', { '0m': 1 }, { '0m': 1 }),
    ],
    expect: [quiet('96m'), fires('97m', { severity: 'warning', on: { node: 'a' } })],
  },
]

test('a lost shard of kube-state-metrics makes no exporter seem silent', { timeout: 120_000 }, async () => {
  const bundle = assemble(builtinPacks, toSettings({ cluster: 'label', stack: 'kube-prometheus-stack' }))
  const proof = await prove(
    { ...bundle, cases: shards.map((story) => ({ ...story, pack: 'monitoring' })) },
    await requiredPromtool(),
  )
  expect(proof.findings).toEqual([])
})

test('eviction is seen coming under kube-prometheus-stack, which drops the cgroups above pods', {
  timeout: 60_000,
}, async () => {
  const bundle = assemble(builtinPacks, toSettings({ cluster: 'label', stack: 'kube-prometheus-stack' }))
  const proof = await prove(
    { ...bundle, cases: cases.map((story) => ({ ...story, pack: 'eviction' })) },
    await requiredPromtool(),
  )
  expect(proof.findings).toEqual([])
})
