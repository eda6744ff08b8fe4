import { text } from '../../../../core/text.js'
import { recorded } from '../../../../model/recorded.js'
import type { Settings } from '../../../../model/settings.js'
import { signal } from '../../../../model/signal.js'
import type { Expr } from '../../../../promql/expr.js'
import { promql } from '../../../../promql/template.js'
import { nodeEvictions } from '../../../eviction/signals/evictions.js'
import { memoryHeadroom, podsMemoryHeadroom } from '../../../eviction/signals/memory-headroom.js'
import { nodePressure } from '../../../eviction/signals/pressure.js'
import { nodeNotReady, nodeUnreachable } from '../../signals/readiness.js'

// Panels that sum up the chosen nodes, so that one node and all of them are answered by the same few numbers.

const cluster = ['cluster']
const condition = ['cluster', 'node', 'condition']

export const lowestMemoryHeadroom = signal({
  name: 'lowest_node_memory_headroom',
  means: text('Least node memory left before evictions', '퇴출까지 남은 노드 메모리(최솟값)'),
  unit: 'bytes',
  by: cluster,
  kind: 'gauge',
  expr: (s) => promql`min by (${cluster}) (${recorded(s, memoryHeadroom)})`,
})

export const lowestPodsMemoryHeadroom = signal({
  name: 'lowest_pods_memory_headroom',
  means: text('Least pod memory left before evictions', '퇴출까지 남은 파드 메모리(최솟값)'),
  unit: 'bytes',
  by: cluster,
  kind: 'gauge',
  expr: (s) => promql`min by (${cluster}) (${recorded(s, podsMemoryHeadroom)})`,
})

export const evictionsOfNodes = signal({
  name: 'evictions_of_nodes',
  means: text('Pods evicted in 15 minutes', '15분간 퇴출된 파드'),
  unit: 'count',
  by: cluster,
  kind: 'counter',
  // A kubelet that restarted counts less than before; that is no eviction.
  expr: (s) => promql`sum by (${cluster}) (${nodeEvictions.expr(s)} > 0)`,
})

const named = (state: Expr, name: string): Expr =>
  promql`label_replace(${state} == 1, ${'condition'}, ${name}, ${''}, ${''})`

/** The conditions that are true and should not be, a row each. */
export const nodeTroubles = signal({
  name: 'node_troubles',
  means: text('What is wrong now', '지금 잘못된 것'),
  unit: 'state',
  by: condition,
  kind: 'gauge',
  expr: (s: Settings) =>
    promql`${nodePressure.expr(s)} == 1
      or ${named(nodeNotReady.expr(s), 'NotReady')}
      or ${named(nodeUnreachable.expr(s), 'Unreachable')}`,
})
