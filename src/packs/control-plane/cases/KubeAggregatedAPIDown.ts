import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { api } from '../../resource-metrics/cases/things.js'
import { KubeAggregatedAPIDown as alert } from '../alerts/KubeAggregatedAPIDown.js'

const broken = { severity: 'warning', on: { name: 'v1.broken.lab' } } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'What serves an API does not run for a quarter of an hour; APIs of the API server itself are well',
    given: [api({ '0m': 0, '5m': 1, '20m': 0 }, 'v1.broken.lab'), api({ '0m': 0 }, 'v1.apps')],
    expect: [
      quiet('16m'),
      fires('17m', { ...broken, summary: 'The aggregated API v1.broken.lab is unavailable in cluster seoul' }),
      fires('24m30s', broken),
      quiet('25m'),
    ],
  },
  {
    alert,
    tells: 'One of two API servers cannot reach it',
    given: [
      api({ '0m': 0, '5m': 1 }, 'v1.broken.lab', '10.0.0.1:6443'),
      api({ '0m': 0 }, 'v1.broken.lab', '10.0.0.2:6443'),
    ],
    expect: [quiet('16m'), fires('17m', broken)],
  },
  {
    alert,
    tells: 'The Metrics API is unavailable: its own alert, whatever its version',
    given: [api({ '0m': 0, '5m': 1 }), api({ '0m': 0, '5m': 1 }, 'v1.metrics.k8s.io')],
    expect: [quiet('17m'), quiet('30m')],
  },
  {
    alert,
    tells: 'The API of custom metrics is another one',
    given: [api({ '0m': 0, '5m': 1 }, 'v1beta1.custom.metrics.k8s.io')],
    expect: [quiet('16m'), fires('17m', { severity: 'warning', on: { name: 'v1beta1.custom.metrics.k8s.io' } })],
  },
  {
    alert,
    tells: 'An adapter is rolled out again and again, half a minute each',
    given: [api({ '0m': 0, '5m': 1, '5m30s': 0, '8m': 1, '8m30s': 0, '11m': 1, '11m30s': 0 }, 'v1.broken.lab')],
    expect: [quiet('15m'), quiet('22m')],
  },
]
