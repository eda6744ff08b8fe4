import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { ready } from '../../node/cases/conditions.js'
import { MetricsServerStale as alert } from '../alerts/MetricsServerStale.js'
import { api, asks, custom, stored } from './things.js'

const one = { instance: '10.244.0.3:10250' }
const other = { instance: '10.244.1.3:10250' }

const stale = (nodes: string) => ({ severity: 'warning', on: {}, value: nodes }) as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'The kubelet of one of three nodes does not answer, and the time of its last request moves all the same',
    given: [
      ...['a', 'b', 'c'].flatMap((node) => ready(node)),
      ...stored({ '0m': 3, '5m': 2, '20m': 3 }),
      asks('a'),
      asks('c'),
      custom,
    ],
    expect: [
      quiet('14m30s'),
      fires('15m', {
        ...stale('1'),
        summary: 'metrics-server has no current values of 1 Ready nodes in cluster seoul',
      }),
      fires('29m30s', stale('1')),
      quiet('30m30s'),
    ],
  },
  {
    alert,
    tells: 'It ceases to ask, and keeps what it had',
    given: [...['a', 'b', 'c'].flatMap((node) => ready(node)), ...stored({ '0m': 3 }), asks('a', { '5m': 300 })],
    expect: [quiet('20m'), fires('20m30s', stale('3'))],
    skip: { recovery: 'it never asks again' },
  },
  {
    alert,
    tells: 'One of two replicas does not reach a node, and answers half of all requests',
    given: [
      ...['a', 'b', 'c'].flatMap((node) => ready(node)),
      ...stored({ '0m': 3 }, one),
      ...stored({ '0m': 3, '5m': 2 }, other),
      asks('a', {}, one),
      asks('a', {}, other),
    ],
    expect: [quiet('14m30s'), fires('15m', stale('1'))],
  },
  {
    alert,
    tells: 'One of two replicas ceases to ask, and keeps what it had',
    given: [
      ...['a', 'b', 'c'].flatMap((node) => ready(node)),
      ...stored({ '0m': 3 }, one),
      ...stored({ '0m': 3 }, other),
      asks('a', {}, one),
      asks('a', { '5m': 300 }, other),
    ],
    expect: [quiet('20m'), fires('20m30s', stale('3'))],
    skip: { recovery: 'it never asks again' },
  },
  {
    alert,
    tells: 'A rollout replaces the only replica by another',
    given: [
      ...['a', 'b', 'c'].flatMap((node) => ready(node)),
      ...stored({ '0m': 3, '5m': 'gone' }, one),
      ...stored({ '4m': 0, '5m': 3 }, other),
      asks('a', { '5m': 'gone' }, one),
      asks('a', {}, other),
    ],
    expect: [quiet('15m'), quiet('20m')],
  },
  {
    alert,
    tells: 'A node is not Ready, and it has no values of it',
    given: [
      ...['a', 'b'].flatMap((node) => ready(node)),
      ...ready('c', { '0m': 'true', '5m': 'unknown' }),
      ...stored({ '0m': 3, '4m30s': 2 }),
      asks('a'),
    ],
    expect: [quiet('15m'), quiet('25m')],
  },
  {
    alert,
    tells: 'A node joins, and its certificate is approved nine minutes later',
    given: [
      ...['a', 'b', 'c'].flatMap((node) => ready(node)),
      ...ready('d', { '5m': 'true' }),
      ...stored({ '0m': 3, '14m': 4 }),
      asks('a'),
    ],
    expect: [quiet('14m'), quiet('15m30s'), quiet('25m')],
  },
  {
    alert,
    tells: 'It has no values at all, is not ready, and the Metrics API is unavailable: that alert speaks',
    given: [
      ...['a', 'b', 'c'].flatMap((node) => ready(node)),
      ...stored({ '0m': 3, '5m': 0 }),
      asks('a'),
      api({ '0m': 0, '5m': 1 }),
    ],
    expect: [quiet('15m'), quiet('25m')],
  },
]
