import { type AlertCase, fires, type Given, given, grows, quiet, type Timeline } from '../../../model/case.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'
import { KubeComponentUnhealthy as alert } from '../alerts/KubeComponentUnhealthy.js'
import type { Rates } from './requests.js'

const slis = { job: 'apiserver', metrics_path: '/metrics/slis' } as const
type Check = Readonly<{ name?: string; type?: string; instance?: string }>

/** What callers are told of a check, and how often they were told that it fails. */
const check = (passed: Timeline, errors: Rates, of: Check = {}): readonly Given[] => {
  const labels = { ...slis, name: 'etcd', type: 'readyz', ...of }
  return [
    given('kubernetes_healthcheck', labels, passed),
    given('kubernetes_healthchecks_total', { ...labels, status: 'error' }, grows(errors)),
  ]
}

const etcd = { severity: 'warning', on: { job: 'apiserver', name: 'etcd' } } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'An API server cannot reach etcd for ten minutes',
    given: [
      ...check({ '0m': 1, '5m': 0, '15m': 1 }, { '0m': 0, '5m': 6, '15m': 0 }),
      ...check({ '0m': 1 }, { '0m': 0 }, { name: 'ping' }),
    ],
    expect: [
      quiet('11m'),
      fires('12m', { ...etcd, summary: 'The health check etcd of apiserver fails in cluster seoul' }),
      fires('19m30s', etcd),
      quiet('20m'),
    ],
  },
  {
    alert,
    tells: 'One of two API servers is ill; the other was, for a moment, an hour ago',
    given: [
      ...check({ '0m': 1, '5m': 0 }, { '0m': 0, '5m': 6 }, { instance: '10.0.0.1:6443' }),
      ...check({ '0m': 1 }, { '0m': 0 }, { instance: '10.0.0.2:6443' }),
    ],
    expect: [quiet('11m'), fires('12m', etcd)],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells:
      'Somebody asked /healthz once, while it started: the answer stands for ever, and readiness is asked for and well',
    given: [
      ...check({ '0m': 0 }, { '0m': 0 }, { type: 'healthz' }),
      ...check({ '0m': 1 }, { '0m': 0, '5m': 0.2 }, { type: 'readyz' }),
    ],
    expect: [quiet('12m'), quiet('30m')],
  },
  {
    alert,
    tells: 'A check fails at every fourth scrape',
    given: check(
      { '0m': 1, '5m': 0, '5m30s': 1, '7m': 0, '7m30s': 1, '9m': 0, '9m30s': 1, '11m': 0, '11m30s': 1 },
      { '0m': 0, '5m': 2 },
    ),
    expect: [quiet('12m'), quiet('20m')],
  },
]
