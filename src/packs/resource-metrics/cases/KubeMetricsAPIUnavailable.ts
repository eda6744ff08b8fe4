import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { KubeMetricsAPIUnavailable as alert } from '../alerts/KubeMetricsAPIUnavailable.js'
import { api } from './things.js'

const named = (name: string) => ({ severity: 'critical', on: { name } }) as const
const beta = named('v1beta1.metrics.k8s.io')

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'metrics-server cannot start for a quarter of an hour, while the custom metrics are well',
    given: [api({ '0m': 0, '5m': 1, '20m': 0 }), api({ '0m': 0 }, 'v1beta1.custom.metrics.k8s.io')],
    expect: [
      quiet('11m'),
      fires('12m', { ...beta, summary: 'The Metrics API v1beta1.metrics.k8s.io is unavailable in cluster seoul' }),
      fires('24m30s', beta),
      quiet('25m'),
    ],
  },
  {
    alert,
    tells: 'The same where the API has become v1',
    given: [api({ '0m': 0, '5m': 1 }, 'v1.metrics.k8s.io')],
    expect: [quiet('11m'), fires('12m', named('v1.metrics.k8s.io'))],
  },
  {
    alert,
    tells: 'One of two API servers cannot reach it: every second request fails',
    given: [
      api({ '0m': 0, '5m': 1 }, 'v1beta1.metrics.k8s.io', '10.0.0.1:6443'),
      api({ '0m': 0 }, 'v1beta1.metrics.k8s.io', '10.0.0.2:6443'),
    ],
    expect: [quiet('11m'), fires('12m', beta)],
  },
  {
    alert,
    tells: 'Other aggregated APIs do not answer: another alert',
    given: [
      api({ '0m': 0 }),
      api({ '0m': 0, '5m': 1 }, 'v1.broken.lab'),
      api({ '0m': 0, '5m': 1 }, 'v1beta1.custom.metrics.k8s.io'),
    ],
    expect: [quiet('12m'), quiet('30m')],
  },
  {
    alert,
    tells: 'metrics-server is rolled out three times, half a minute each',
    given: [api({ '0m': 0, '5m': 1, '5m30s': 0, '8m': 1, '8m30s': 0, '11m': 1, '11m30s': 0 })],
    expect: [quiet('10m'), quiet('12m'), quiet('16m')],
  },
]
