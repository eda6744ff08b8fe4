import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { KubeNodeNetworkUnavailable as alert } from '../alerts/KubeNodeNetworkUnavailable.js'
import { condition, ready } from './conditions.js'

const a = { severity: 'warning', on: { node: 'a', condition: 'NetworkUnavailable' } } as const

const network = (life: Parameters<typeof condition>[2]) => condition('a', 'NetworkUnavailable', life)

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'The network plugin of a Ready node says that its pods are not routed, and mends it',
    given: [...ready('a'), ...network({ '0m': 'false', '5m': 'true', '20m': 'false' })],
    expect: [
      quiet('9m30s'),
      fires('10m', { ...a, summary: 'a reports NetworkUnavailable in cluster seoul' }),
      fires('24m30s', a),
      quiet('25m'),
    ],
  },
  {
    alert,
    tells: 'The node is not Ready either: one node, one alert',
    given: [...ready('a', { '0m': 'true', '5m': 'false' }), ...network({ '0m': 'false', '5m': 'true' })],
    expect: [quiet('10m'), quiet('30m')],
  },
  {
    alert,
    tells: 'Nobody knows, for the node is lost',
    given: [...ready('a', { '0m': 'true', '5m': 'unknown' }), ...network({ '0m': 'false', '5m': 'unknown' })],
    expect: [quiet('10m'), quiet('30m')],
  },
  {
    alert,
    tells: 'A new node has no network for its first four minutes',
    given: [...ready('a'), ...network({ '0m': 'false', '5m': 'true', '9m': 'false' })],
    expect: [quiet('9m30s'), quiet('10m'), quiet('15m')],
  },
  {
    alert,
    tells: 'A condition that the settings do not list is true',
    given: [...ready('a'), ...condition('a', 'KernelDeadlock', { '0m': 'false', '5m': 'true' })],
    expect: [quiet('10m'), quiet('30m')],
  },
]
