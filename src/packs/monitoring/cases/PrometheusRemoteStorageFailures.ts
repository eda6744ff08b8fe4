import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'
import { PrometheusRemoteStorageFailures as alert } from '../alerts/PrometheusRemoteStorageFailures.js'
import { first, second } from './moving-counter.js'
import { refused } from './remote-write.js'

const lost = (value: string, remotes: string) =>
  ({ severity: 'critical', on: first, value, details: { remotes } }) as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A tenant is at its limit, and a tenth of the samples is refused, until it is gone',
    given: [
      ...refused('far', { '0m': 0, '5m': 100, '35m': 0 }, { '0m': 2000, '20m': 1000, '35m': 0 }),
      ...refused('near', { '0m': 0 }, { '0m': 1000 }),
      ...refused('far', { '0m': 0, '5m': 9 }, { '0m': 1000 }, second),
    ],
    expect: [
      quiet('19m30s'),
      fires('26m', {
        ...lost('10%', 'far'),
        summary: '10% of the samples that monitoring/prometheus-0 writes to a remote storage are lost in cluster seoul',
      }),
      fires('49m', lost('10%', 'far')),
      quiet('52m'),
    ],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'Eleven of a thousand are refused; of another server all are',
    given: [
      ...refused('far', { '0m': 0, '5m': 11 }, { '0m': 1000 }),
      ...refused('far', { '0m': 0, '5m': 1000 }, { '0m': 1000 }, second),
    ],
    expect: [fires('26m', lost('1.1%', 'far'), { ...lost('100%', 'far'), on: second })],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'Nothing is sent at all',
    given: refused('far', { '0m': 0 }, { '0m': 0 }),
    expect: [quiet('26m'), quiet('30m')],
  },
]
