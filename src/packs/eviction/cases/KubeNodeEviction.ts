import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { ready } from '../../node/cases/conditions.js'
import { KubeNodeEviction as alert } from '../alerts/KubeNodeEviction.js'
import { counting } from './counting.js'
import { evictions, kubelet } from './kubelet.js'

const memory = { severity: 'warning', on: { node: 'a', eviction_signal: 'memory.available' } } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'The first evictions ever: the counter is born at 2',
    given: [...ready('a'), ...kubelet(), evictions('memory.available', { '30m': 2 })],
    expect: [
      quiet('29m30s'),
      fires('30m', { ...memory, value: '2', summary: 'a evicts pods by memory.available in cluster seoul' }),
      fires('54m30s', { ...memory, value: '2' }),
      quiet('55m'),
    ],
  },
  {
    alert,
    tells: 'A counter of nine grows to twelve',
    given: [...ready('a'), ...kubelet(), evictions('memory.available', { '0m': 9, '30m': 12 })],
    expect: [quiet('29m30s'), fires('30m', { ...memory, value: '3' }), quiet('55m')],
  },
  {
    alert,
    tells: 'The kubelet restarts, and its counter is no more',
    given: [...ready('a'), ...kubelet({ '30m': 1800 }), evictions('memory.available', { '0m': 9, '30m': 'gone' })],
    expect: [quiet('30m'), quiet('31m'), quiet('46m')],
  },
  ...counting(alert, 'memory.available', { firing: memory }),
  {
    alert,
    tells: 'A fresh Prometheus sees an old counter for the first time',
    given: [...ready('a'), ...kubelet(), evictions('memory.available', { '0m': 9 })],
    expect: [quiet('0m'), quiet('5m'), quiet('15m'), quiet('17m30s')],
  },
  {
    alert,
    tells: 'Prometheus itself is down for twenty minutes, in which the kubelet evicts',
    given: [
      ...ready('a', { '0m': 'true', '30m': 'gone', '50m': 'true' }),
      ...kubelet({}, ['30m', '50m']),
      evictions('memory.available', { '0m': 9, '30m': 'gone', '50m': 12 }),
    ],
    expect: [quiet('50m'), quiet('51m'), quiet('64m30s'), quiet('1h5m'), quiet('1h8m')],
  },
  {
    alert,
    tells: 'A pod outgrows the limit of its own emptyDir: its fault, not the node’s',
    given: [...ready('a'), ...kubelet(), evictions('emptydirfs.limit', { '30m': 1 })],
    expect: [quiet('30m'), quiet('45m')],
  },
  {
    alert,
    tells: 'Memory runs short for pods and for the machine: two signals',
    given: [
      ...ready('a'),
      ...kubelet(),
      evictions('memory.available', { '30m': 1 }),
      evictions('allocatableMemory.available', { '31m': 8 }),
    ],
    expect: [
      fires('30m30s', { ...memory, value: '1' }),
      fires(
        '31m',
        { ...memory, value: '1' },
        { severity: 'warning', on: { node: 'a', eviction_signal: 'allocatableMemory.available' }, value: '8' },
      ),
      quiet('56m'),
    ],
  },
  {
    alert,
    tells: 'Eight pods that only wait are evicted before the one that ate the memory: one alert, which counts them all',
    given: [
      ...ready('a'),
      ...kubelet(),
      evictions('allocatableMemory.available', { '30m': 8, '30m30s': 9 }),
      evictions('memory.available', { '0m': 3 }),
    ],
    expect: [
      quiet('29m30s'),
      fires('30m', {
        severity: 'warning',
        on: { node: 'a', eviction_signal: 'allocatableMemory.available' },
        value: '8',
      }),
      fires('31m', {
        severity: 'warning',
        on: { node: 'a', eviction_signal: 'allocatableMemory.available' },
        value: '9',
      }),
    ],
  },
  {
    alert,
    tells: 'A node that is not Ready evicts: the node is the alert to read',
    given: [...ready('a', { '0m': 'true', '20m': 'false' }), ...kubelet(), evictions('memory.available', { '30m': 2 })],
    expect: [quiet('30m'), quiet('45m')],
  },
]
