import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'
import { KubeAPITerminatedRequests as alert } from '../alerts/KubeAPITerminatedRequests.js'
import { answered, cut } from './requests.js'

const warning = { severity: 'warning', on: {} } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'etcd hangs: half of all requests run into their timeout for a quarter of an hour',
    given: [answered({ '0m': 600 }), cut({ '0m': 0, '5m': 600, '20m': 0 })],
    expect: [
      quiet('11m'),
      fires('13m', { ...warning, value: '44.44%' }),
      fires('20m', {
        ...warning,
        value: '50%',
        summary: 'The API server cuts off 50% of its requests in cluster seoul',
      }),
      fires('32m', { ...warning, value: '20.83%' }),
      quiet('34m'),
    ],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'A little more than one in five is cut off',
    given: [answered({ '0m': 600 }), cut({ '0m': 160 })],
    expect: [fires('20m', { ...warning, value: '21.05%' })],
    skip: { ...ratesNeedHistory, recovery: 'it begins unwell' },
  },
]
