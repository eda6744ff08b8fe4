import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { KubeNodeUnreachable as alert } from '../alerts/KubeNodeUnreachable.js'
import { condition, cordoned, leaving, ready } from './conditions.js'

const a = { severity: 'warning', on: { node: 'a' } } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'Nobody hears a node for ten minutes, then it is back',
    given: [...ready('a', { '0m': 'true', '5m': 'unknown', '20m': 'true' }), ...ready('b')],
    expect: [
      quiet('14m30s'),
      fires('15m', { ...a, summary: 'a is unreachable in cluster seoul' }),
      fires('24m30s', a),
      quiet('25m'),
    ],
  },
  {
    alert,
    tells: 'A node that was drained for maintenance does not come back',
    given: [...ready('a', { '0m': 'true', '5m': 'unknown' }), ...cordoned('a', { '2m': 1 })],
    expect: [quiet('14m30s'), fires('15m', a), fires('30m', a)],
  },
  {
    alert,
    tells: 'A node is unwell first and falls silent later: the ten minutes count from the silence',
    given: ready('a', { '0m': 'true', '5m': 'false', '12m': 'unknown' }),
    expect: [quiet('21m30s'), fires('22m', a)],
  },
  {
    alert,
    tells: 'A node that speaks and is not Ready is not unreachable, whatever else is not known of it',
    given: [...ready('a', { '0m': 'true', '5m': 'false' }), ...condition('a', 'KernelDeadlock', { '0m': 'unknown' })],
    expect: [quiet('15m'), quiet('30m')],
  },
  {
    alert,
    tells: 'The autoscaler switches a node off',
    given: [...ready('a', { '0m': 'true', '5m': 'unknown' }), leaving('a', { '4m': 1 })],
    expect: [quiet('15m'), quiet('30m')],
  },
  {
    alert,
    tells: 'A node reboots in nine and a half minutes',
    given: ready('a', { '0m': 'true', '5m': 'unknown', '14m30s': 'true' }),
    expect: [quiet('14m30s'), quiet('15m'), quiet('20m')],
  },
]
