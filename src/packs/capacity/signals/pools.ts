import { text } from '../../../core/text.js'
import { below } from '../../../model/limits.js'
import { recorded, recordOf } from '../../../model/recorded.js'
import { narrow } from '../../../model/scope.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { freeRoom } from './room.js'

const node = ['cluster', 'node']
const pool = ['cluster', 'pool']
const poolResource = [...pool, 'resource']

/** A label of a node as kube-state-metrics calls it: `label_node_kubernetes_io_pool`. */
const exposedLabel = (label: string): string =>
  `label_${label.replace(/[^a-zA-Z0-9_]/g, '_').replace(/([a-z0-9])([A-Z])/g, '$1_$2')}`.toLowerCase()

// A label that stays empty is still one that readers may group by.
const unpooled = (): Expr =>
  promql`label_replace(${series('kube_node_info')}, ${'pool'}, ${'$1'}, ${'pool'}, ${'(.*)'})`

// Where the label is not shown, all nodes are one pool without a name: better than to be silent.
const pools = ({ nodes }: Settings): Expr => {
  if (nodes.poolLabel === '') return unpooled()
  const label = exposedLabel(nodes.poolLabel)
  return promql`label_replace(${series('kube_node_labels')}, ${'pool'}, ${'$1'}, ${label}, ${'(.+)'})
    or on (${node}) ${unpooled()}`
}

/** Which pool a node belongs to. Read it instantly, in records: a node whose label changes has two rows otherwise. */
export const nodePool = signal({
  name: 'node_pool',
  means: text('The pool that a node belongs to', '노드가 속한 풀'),
  unit: 'state',
  by: [...node, 'pool'],
  kind: 'sum',
  expr: (s) => promql`max by (${[...node, 'pool']}) (${pools(s)})`,
  record: 'cluster_node:pool:group',
})

const inPool = (value: Expr): Expr => promql`${value} * on (${node}) group_left (${['pool']}) ${recordOf(nodePool)}`

/** What is left in a pool of several nodes when the largest of them is lost and its pods move to the others. */
export const roomWithoutLargest = signal({
  name: 'room_without_largest_node',
  means: text('Room left without the largest node', '가장 큰 노드를 잃었을 때 남는 자리'),
  unit: 'count',
  by: poolResource,
  kind: 'sum',
  expr: (s) => {
    const free = inPool(recorded(s, freeRoom))
    const size = promql`max by (${[...node, 'resource']}) (${series('kube_node_status_allocatable')})`
    const sizes = inPool(promql`${size} and on (${node}) ${recorded(s, freeRoom)}`)
    return promql`sum by (${poolResource}) (${free}) - max by (${poolResource}) (${sizes})
      and on (${poolResource}) count by (${poolResource}) (${free}) > 1`
  },
  record: 'cluster_pool_resource:free_without_largest:sum',
})

const roomFor = (s: Settings, resource: 'cpu' | 'memory'): Expr =>
  promql`max by (${pool}) (${narrow(recorded(s, roomWithoutLargest), { resource }, s)})`

export const cpuWithoutLargest = signal({
  name: 'cpu_room_without_largest_node',
  means: text('CPU left without the largest node', '가장 큰 노드를 잃었을 때 남는 CPU'),
  unit: 'cores',
  by: pool,
  kind: 'gauge',
  expr: (s) => roomFor(s, 'cpu'),
  limits: below({ warning: 0 }),
})

export const memoryWithoutLargest = signal({
  name: 'memory_room_without_largest_node',
  means: text('Memory left without the largest node', '가장 큰 노드를 잃었을 때 남는 메모리'),
  unit: 'bytes',
  by: pool,
  kind: 'gauge',
  expr: (s) => roomFor(s, 'memory'),
  limits: below({ warning: 0 }),
})
