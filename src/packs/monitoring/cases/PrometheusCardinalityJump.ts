import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { PrometheusCardinalityJump as alert } from '../alerts/PrometheusCardinalityJump.js'
import { gauge } from './gauges.js'
import { first, second } from './moving-counter.js'

const series = 'prometheus_tsdb_head_series'
const grown = { severity: 'warning', on: first, value: '55%' } as const

const skip = {
  'history-begins': 'what was a day before is not known before there is history',
  gap: 'what was a day before the gap is not what it was a day before',
} as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells:
      'A label gets an id of each request: from 200,000 to 310,000 series; others grow by 45 %, by 60 % of 150,000, and are new',
    evaluatedEvery: '5m',
    given: [
      gauge(series, { '0m': 200_000, '10h': 300_000, '24h5m': 310_000, '24h35m': 210_000 }),
      gauge(series, { '0m': 300_000, '24h5m': 435_000 }, second),
      gauge(series, { '0m': 150_000, '24h5m': 240_000 }, { namespace: 'payments', pod: 'prometheus-0' }),
      gauge(series, { '0m': 150_000, '24h5m': 240_000 }, { namespace: 'monitoring', pod: 'prometheus-2' }),
      gauge(series, { '24h5m': 900_000 }, { namespace: 'monitoring', pod: 'prometheus-3' }),
    ],
    expect: [
      quiet('24h15m'),
      fires('24h20m', {
        ...grown,
        summary: 'monitoring/prometheus-0 holds 55% more series than a day before in cluster seoul',
      }),
      fires('24h40m', grown),
      quiet('24h45m'),
    ],
    skip,
  },
  {
    alert,
    tells: 'It was down for a hundred minutes a day before; another one was for nearly four hours',
    evaluatedEvery: '5m',
    given: [
      gauge(series, { '0m': 200_000, '10m': 'gone', '1h50m': 200_000, '25h10m': 310_000 }),
      gauge(series, { '0m': 200_000, '10m': 'gone', '4h': 200_000, '26h20m': 310_000 }, second),
    ],
    expect: [quiet('25h20m'), fires('25h25m', grown), fires('26h40m', grown)],
    skip,
  },
]
