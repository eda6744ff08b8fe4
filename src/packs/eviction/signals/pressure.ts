import { text } from '../../../core/text.js'
import { events } from '../../../model/events.js'
import { latest } from '../../../model/freshness.js'
import { above, atLeast, holds } from '../../../model/limits.js'
import { signal } from '../../../model/signal.js'
import { noneOf, oneOf } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'

const condition = ['cluster', 'node', 'condition']
const evictionSignal = ['cluster', 'node', 'eviction_signal']

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

// Signals by which a pod is evicted for its own fault, its node being fine (kubelet: pkg/kubelet/eviction/eviction_manager.go).
const ofThePod = noneOf('emptydirfs.limit', 'ephemeralcontainerfs.limit', 'ephemeralpodfs.limit')

export const nodeEvictions = signal({
  name: 'node_evictions',
  means: text('Pods evicted in the last 15 minutes, by signal', '최근 15분 동안 퇴출(eviction)된 파드 수(신호별)'),
  unit: 'count',
  by: evictionSignal,
  kind: 'counter',
  expr: (s) => {
    const kubelet = { job: oneOf(...s.jobs.kubelet.names), metrics_path: '/metrics' } as const
    return events(
      s,
      {
        counter: series('kubelet_evictions', { eviction_signal: ofThePod }),
        by: evictionSignal,
        started: series('process_start_time_seconds', kubelet),
        up: series('up', kubelet),
        process: ['cluster', 'node'],
      },
      '15m',
    )
  },
  limits: above({ warning: 0 }),
})
