import { text } from '../../../core/text.js'
import { events } from '../../../model/events.js'
import { above } from '../../../model/limits.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import { type Matcher, noneOf, oneOf } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { kubelet } from '../../node/signals/jobs.js'

const evictionSignal = ['cluster', 'node', 'eviction_signal']

// Signals by which a pod is evicted for its own fault, its node being fine (kubelet: pkg/kubelet/eviction/eviction_manager.go).
const ofThePod = ['emptydirfs.limit', 'ephemeralcontainerfs.limit', 'ephemeralpodfs.limit'] as const

const evicted = (eviction_signal: Matcher) => (s: Settings) =>
  events(
    s,
    {
      counter: series('kubelet_evictions', { eviction_signal }),
      by: evictionSignal,
      started: series('process_start_time_seconds', kubelet(s)),
      up: series('up', kubelet(s)),
      process: ['cluster', 'node'],
    },
    '15m',
  )

export const nodeEvictions = signal({
  name: 'node_evictions',
  means: text('Pods evicted in the last 15 minutes, by signal', '최근 15분 동안 퇴출(eviction)된 파드 수(신호별)'),
  unit: 'count',
  by: evictionSignal,
  kind: 'counter',
  expr: evicted(noneOf(...ofThePod)),
  limits: above({ warning: 0 }),
})

export const podStorageEvictions = signal({
  name: 'pod_storage_evictions',
  means: text(
    'Pods evicted in the last 15 minutes for their own use of storage',
    '최근 15분 동안 자기 저장 공간 한도를 넘겨 퇴출된 파드 수',
  ),
  unit: 'count',
  by: evictionSignal,
  kind: 'counter',
  expr: evicted(oneOf(...ofThePod)),
  limits: above({ warning: 0 }),
})
