import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'
import { KubeAPITerminatedRequests as alert } from '../alerts/KubeAPITerminatedRequests.js'
import { answered, cut } from './refused.js'

const warning = { severity: 'warning', on: {} } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'etcd hangs: half of all requests run into their timeout for a quarter of an hour, then nobody asks',
    given: [answered({ '0m': 600, '20m': 0 }), cut({ '0m': 0, '5m': 600, '20m': 0 })],
    expect: [
      quiet('11m'),
      fires('13m', { ...warning, value: '44.44%' }),
      fires('20m', {
        ...warning,
        value: '50%',
        summary: 'The API server cuts off 50% of its requests in cluster seoul',
      }),
      fires('33m', { ...warning, value: '50%' }),
      quiet('36m'),
    ],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'Most callers leave for the night, and a third of what is left is cut off',
    given: [answered({ '0m': 600, '5m': 60 }), cut({ '0m': 0, '5m': 30 })],
    expect: [quiet('18m'), fires('21m', { ...warning, value: '33.33%' })],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'The API of metrics-server is dead, and each request for it cut off by the aggregator: its own alert',
    given: [answered({ '0m': 600 }), cut({ '0m': 0, '5m': 600 }, { component: 'aggregator', code: '503' })],
    expect: [quiet('13m'), quiet('20m')],
  },
  {
    alert,
    tells: 'An extension server answers much and cuts off much, which says nothing of the API server',
    given: [
      answered({ '0m': 600 }),
      answered({ '0m': 6000 }, 'extension'),
      cut({ '0m': 110 }),
      cut({ '0m': 600 }, { job: 'extension' }),
    ],
    expect: [quiet('20m'), quiet('30m')],
  },
  {
    alert,
    tells: 'A little less than one in five is cut off',
    given: [answered({ '0m': 600 }), cut({ '0m': 140 })],
    expect: [quiet('20m'), quiet('30m')],
  },
  {
    alert,
    tells: 'A little more than one in five is cut off',
    given: [answered({ '0m': 600 }), cut({ '0m': 160 })],
    expect: [fires('20m', { ...warning, value: '21.05%' })],
    skip: { ...ratesNeedHistory, recovery: 'it begins unwell' },
  },
]
