import { text } from '../../../core/text.js'
import { latest } from '../../../model/freshness.js'
import { atLeast, holds } from '../../../model/limits.js'
import { signal } from '../../../model/signal.js'
import { oneOf } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'

const condition = ['cluster', 'node', 'condition']

export const nodePressure = signal({
  name: 'node_pressure',
  means: text('Node is under pressure', '노드가 압박(pressure) 상태임'),
  unit: 'state',
  by: condition,
  kind: 'gauge',
  expr: (s) =>
    latest(
      s,
      condition,
      series('kube_node_status_condition', {
        condition: oneOf('MemoryPressure', 'DiskPressure', 'PIDPressure'),
        status: 'true',
      }),
    ),
  limits: holds('warning'),
})

const byCondition = ['cluster', 'condition']

/** How many nodes have the same pressure at once. */
export const nodesUnderPressure = signal({
  name: 'nodes_under_pressure_count',
  means: text('Nodes with the same pressure', '같은 압박 상태인 노드 수'),
  unit: 'count',
  by: byCondition,
  kind: 'gauge',
  expr: (s) => promql`sum by (${byCondition}) (${nodePressure.expr(s)})`,
  limits: atLeast({ critical: 2 }),
})

export const nodesUnderPressureRatio = signal({
  name: 'nodes_under_pressure_ratio',
  means: text('Share of nodes with the same pressure', '같은 압박 상태인 노드의 비율'),
  unit: 'ratio',
  by: byCondition,
  kind: 'gauge',
  // Not `avg`, for the reason that cluster:nodes_not_ready:ratio has.
  expr: (s) => promql`${nodesUnderPressure.expr(s)} / count by (${byCondition}) (${nodePressure.expr(s)})`,
  limits: atLeast({ critical: '20%' }),
})
