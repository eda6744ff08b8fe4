import { type AlertCase, fires, quiet, up } from '../../../model/case.js'
import { KubeletInstanceUnreachable as alert } from '../alerts/KubeletInstanceUnreachable.js'
import { ready } from './conditions.js'

const target = (node: string, life: Readonly<Record<string, 0 | 1>> = { '0m': 1 }) =>
  up('kubelet', { node, metrics_path: '/metrics' }, life)

const a = { severity: 'warning', on: { node: 'a' } } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells:
      'The kubelet of a Ready node stops answering Prometheus, which reaches the node’s other targets, and comes back',
    given: [
      ...ready('a'),
      target('a', { '0m': 1, '5m': 0, '25m': 1 }),
      up('node-exporter', { node: 'a', metrics_path: '/metrics' }),
      ...ready('b'),
      target('b'),
    ],
    expect: [
      quiet('16m'),
      fires('17m', { ...a, summary: 'Prometheus does not reach the kubelet of a in cluster seoul' }),
      fires('29m30s', a),
      quiet('30m'),
    ],
  },
  {
    alert,
    tells: 'A new node has no target at all',
    given: [...ready('a', { '5m': 'true' }), ...ready('b'), target('b')],
    expect: [quiet('14m30s'), fires('15m', a)],
  },
  {
    alert,
    tells: 'The node is lost altogether: its own alert speaks',
    given: [...ready('a', { '0m': 'true', '5m': 'unknown' }), target('a', { '0m': 1, '5m': 0 })],
    expect: [quiet('17m'), quiet('30m')],
  },
  {
    alert,
    tells: 'Only the endpoint of cAdvisor fails: the kubelet itself is seen',
    given: [
      ...ready('a'),
      target('a'),
      up('kubelet', { node: 'a', metrics_path: '/metrics/cadvisor' }, { '0m': 1, '5m': 0 }),
    ],
    expect: [quiet('17m'), quiet('30m')],
  },
]
