import { expect, test } from 'vitest'
import { assemble } from '../../src/assemble/assemble.js'
import { toSettings } from '../../src/config/to-settings.js'
import { type Case, fires, given, quiet, reads } from '../../src/model/case.js'
import { builtinPacks } from '../../src/packs/builtin.js'
import { KubeCPUOvercommit } from '../../src/packs/capacity/alerts/KubeCPUOvercommit.js'
import { node, pod, unplaced } from '../../src/packs/capacity/cases/things.js'
import { nodePool } from '../../src/packs/capacity/signals/pools.js'
import { nodeRequests } from '../../src/packs/capacity/signals/requests.js'
import { unschedulableRequests } from '../../src/packs/capacity/signals/unschedulable.js'
import { podOfDeployment } from '../../src/packs/workload/cases/owner.js'
import { prove } from '../../src/prove/prove.js'
import { requiredPromtool } from '../engines/engines.js'

/** What the scheduler says that a pod asks for. */
const reckoned = (name: string, on: string, resource: string, amount: number) =>
  given('kube_pod_resource_request', { namespace: 'shop', pod: name, node: on, resource }, { '0m': amount })

const labelled = (name: string, pool: string) =>
  given('kube_node_labels', { node: name, label_node_kubernetes_io_pool_name: pool } as { node: string }, { '0m': 1 })

const on = (resource: string) => ({ node: 'a', resource })

const cases: readonly Case[] = [
  {
    record: nodeRequests,
    tells: 'The scheduler’s own reckoning is taken, under the names that kube-state-metrics gives to resources',
    given: [
      ...pod({ pod: 'cart', node: 'a' }, { cpu: 7 }),
      reckoned('cart', 'a', 'cpu', 1),
      reckoned('search', 'a', 'cpu', 0.5),
      reckoned('cart', 'a', 'ephemeral-storage', 1024),
      reckoned('cart', 'a', 'nvidia.com/gpu', 2),
      reckoned('cart', 'a', 'nvidia.com/mig-1g.10gb.me', 3),
      reckoned('waiting', '', 'cpu', 64),
    ],
    expect: [
      reads('5m', on('cpu'), 1.5),
      reads('5m', on('ephemeral_storage'), 1024),
      reads('5m', on('nvidia_com_gpu'), 2),
      reads('5m', on('nvidia_com_mig_1g_10gb_me'), 3),
      reads('5m', on('pods'), 1),
    ],
  },
  {
    record: unschedulableRequests,
    tells: 'So is that of pods that it cannot place',
    given: [
      ...podOfDeployment('cart', 'cart-1'),
      ...unplaced('cart-1', { cpu: 7 }, { '0m': 1 }),
      reckoned('cart-1', '', 'cpu', 8),
    ],
    expect: [
      reads('5m', { namespace: 'shop', workload_type: 'Deployment', workload: 'cart', resource: 'cpu' }, 8),
      reads('5m', { namespace: 'shop', workload_type: 'Deployment', workload: 'cart', resource: 'pods' }, 1),
    ],
  },
  {
    record: nodePool,
    tells: 'A node is in the pool that its label names, and in none where it has no such label',
    given: [...node('a', {}), ...node('b', {}), labelled('a', 'batch')],
    expect: [reads('5m', { node: 'a', pool: 'batch' }, 1), reads('5m', { node: 'b' }, 1)],
  },
  {
    alert: KubeCPUOvercommit,
    tells: 'A pool is short though the other has room, and a pool of one node is never',
    given: [
      ...['a', 'b'].flatMap((name) => [...node(name, { cpu: 4 }), labelled(name, 'batch')]),
      ...['c', 'd'].flatMap((name) => [...node(name, { cpu: 16 }), labelled(name, 'web')]),
      ...node('e', { cpu: 4 }),
      labelled('e', 'db'),
      ...['a', 'b', 'e'].map((name) => reckoned(`on-${name}`, name, 'cpu', 1)),
      given(
        'kube_pod_resource_request',
        { namespace: 'shop', pod: 'more', node: 'a', resource: 'cpu' },
        { '0m': 1, '5m': 2.5 },
      ),
    ],
    expect: [
      quiet('34m30s'),
      fires('35m', {
        severity: 'warning',
        on: { pool: 'batch' },
        details: { short: '0.50' },
        summary:
          'CPU requests of the pool batch do not fit without the largest node: 0.50 cores short in cluster seoul',
      }),
    ],
  },
]

test('placement is judged by the scheduler’s own metrics where they are scraped, and by pool', {
  timeout: 120_000,
}, async () => {
  const settings = toSettings({
    cluster: 'label',
    jobs: { 'kube-scheduler': { scraped: true } },
    nodes: { poolLabel: 'node.kubernetes.io/poolName' },
  })
  const bundle = assemble(builtinPacks, settings)
  const proof = await prove(
    { ...bundle, cases: cases.map((story) => ({ ...story, pack: 'capacity' })) },
    await requiredPromtool(),
  )
  expect(proof.findings).toEqual([])
})
