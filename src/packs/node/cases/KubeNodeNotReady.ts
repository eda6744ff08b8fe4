import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { KubeNodeNotReady as alert } from '../alerts/KubeNodeNotReady.js'
import { condition, cordoned, leaving, ready } from './conditions.js'

const a = { severity: 'warning', on: { node: 'a' } } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A node says for ten minutes that it is not Ready, and recovers',
    given: [...ready('a', { '0m': 'true', '5m': 'false', '20m': 'true' }), ...ready('b')],
    expect: [
      quiet('14m30s'),
      fires('15m', { ...a, summary: 'a is not Ready in cluster seoul' }),
      fires('24m30s', a),
      quiet('25m'),
    ],
  },
  {
    alert,
    tells: 'A node stays not Ready',
    given: [...ready('a', { '0m': 'true', '5m': 'false' }), ...ready('b')],
    expect: [quiet('14m30s'), fires('15m', a), fires('30m', a)],
  },
  {
    alert,
    tells: 'A cordoned node is not Ready: it was to come back, so it counts',
    given: [...ready('a', { '0m': 'true', '5m': 'false' }), ...cordoned('a', { '2m': 1 })],
    expect: [quiet('14m30s'), fires('15m', a)],
  },
  {
    alert,
    tells: 'A node that nobody hears is unreachable, which another alert says',
    given: [
      ...ready('a', { '0m': 'true', '5m': 'unknown' }),
      ...condition('a', 'NetworkUnavailable', { '0m': 'false' }),
    ],
    expect: [quiet('15m'), quiet('30m')],
  },
  {
    alert,
    tells: 'A node is unwell for nine minutes, then nobody hears it',
    given: ready('a', { '0m': 'true', '5m': 'false', '14m': 'unknown' }),
    expect: [quiet('15m'), quiet('24m')],
  },
  {
    alert,
    tells: 'A node that the autoscaler removes is not Ready on its way out',
    given: [...ready('a', { '0m': 'true', '5m': 'false' }), leaving('a', { '4m': 1 })],
    expect: [quiet('15m'), quiet('30m')],
  },
  {
    alert,
    tells: 'A node is not Ready for a little less than ten minutes, twice',
    given: ready('a', { '0m': 'true', '5m': 'false', '14m30s': 'true', '16m': 'false', '25m30s': 'true' }),
    expect: [quiet('15m'), quiet('25m30s'), quiet('30m')],
  },
  {
    alert,
    tells: 'A node that is not Ready is deleted from the cluster',
    given: [...ready('a', { '0m': 'true', '5m': 'false', '12m': 'gone' }), ...ready('b')],
    expect: [quiet('15m'), quiet('20m')],
  },
]
