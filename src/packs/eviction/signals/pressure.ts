import { text } from '../../../core/text.js'
import { events } from '../../../model/events.js'
import { latest } from '../../../model/freshness.js'
import { above, holds } from '../../../model/limits.js'
import { signal } from '../../../model/signal.js'
import { noneOf, oneOf } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'

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
