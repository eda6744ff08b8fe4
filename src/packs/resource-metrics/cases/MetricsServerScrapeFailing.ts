import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { ready } from '../../node/cases/conditions.js'
import { MetricsServerScrapeFailing as alert } from '../alerts/MetricsServerScrapeFailing.js'
import { api, custom, requests } from './things.js'

const failing = (share: string) => ({ severity: 'warning', on: {}, value: share }) as const
const nodes = ['a', 'b', 'c'].flatMap((node) => ready(node))

/** Of two hundred requests a minute. */
const fail = (each: Readonly<Record<string, number>>) => [
  requests('false', each),
  requests('true', Object.fromEntries(Object.entries(each).map(([at, n]) => [at, 200 - n]))),
]

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'Loaded kubelets answer too late every fourth time, less often later, and then in time',
    given: [...nodes, ...ready('d'), ...fail({ '0m': 0, '5m': 50, '30m': 10.4, '36m': 0 }), custom],
    expect: [
      quiet('15m30s'),
      fires('17m', {
        ...failing('25%'),
        summary: '25% of the requests of metrics-server to kubelets fail in cluster seoul',
      }),
      fires('41m', failing('5.2%')),
      quiet('42m'),
    ],
  },
  {
    alert,
    tells: 'Eleven of two hundred fail',
    given: [...nodes, ...fail({ '0m': 0, '5m': 11 })],
    expect: [quiet('19m'), fires('21m', failing('5.5%'))],
    skip: { 'history-begins': 'a series that stands still at its beginning counts nothing' },
  },
  {
    alert,
    tells: 'Nine of two hundred fail',
    given: [...nodes, ...fail({ '0m': 0, '5m': 9 })],
    expect: [quiet('21m'), quiet('30m')],
  },
  {
    alert,
    tells: 'One of four nodes is lost, and does not answer: its own alert',
    given: [...nodes, ...ready('d', { '0m': 'true', '5m': 'unknown' }), ...fail({ '0m': 0, '5m': 50 })],
    expect: [quiet('16m'), quiet('30m')],
  },
  {
    alert,
    tells: 'All fail, and the Metrics API is unavailable for it: that alert speaks',
    given: [...nodes, ...fail({ '0m': 0, '5m': 200 }), api({ '0m': 0, '5m': 1 })],
    expect: [quiet('16m'), quiet('30m')],
  },
]
