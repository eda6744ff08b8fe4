import { type AlertCase, fires, type Given, given, grows, quiet, type Timeline } from '../../../model/case.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'
import { KubeComponentUnhealthy as alert } from '../alerts/KubeComponentUnhealthy.js'
import type { Rates } from './refused.js'

const slis = { job: 'apiserver', metrics_path: '/metrics/slis' } as const
type Check = Readonly<{ name?: string; type?: string; instance?: string }>

/** What callers are told of a check, and how often they ask. */
const check = (passed: Timeline, asked: Rates, of: Check = {}): readonly Given[] => {
  const labels = { ...slis, name: 'etcd', type: 'readyz', ...of }
  return [
    given('kubernetes_healthcheck', labels, passed),
    given('kubernetes_healthchecks_total', { ...labels, status: 'error' }, grows(asked)),
  ]
}

const etcd = { severity: 'warning', on: { job: 'apiserver', name: 'etcd' } } as const
const asked = { '0m': 6 }
const once = { '0m': 0 }
const first = { instance: '10.0.0.1:6443' }
const second = { instance: '10.0.0.2:6443' }

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'An API server cannot reach etcd for ten minutes',
    given: [...check({ '0m': 1, '5m': 0, '15m': 1 }, asked), ...check({ '0m': 1 }, asked, { name: 'ping' })],
    expect: [
      quiet('11m'),
      fires('12m', { ...etcd, summary: 'The health check etcd of apiserver fails in cluster seoul' }),
      fires('19m30s', etcd),
      quiet('20m'),
    ],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'One of two API servers is ill',
    given: [...check({ '0m': 1, '5m': 0 }, asked, first), ...check({ '0m': 1 }, asked, second)],
    expect: [quiet('11m'), fires('12m', etcd)],
    skip: ratesNeedHistory,
  },
  ...[
    { tells: 'Somebody asked for /healthz', stale: { type: 'healthz' }, live: {} },
    { tells: 'Somebody asked the one of two that the load balancer has not found', stale: first, live: second },
    { tells: 'Somebody asked for /readyz/etcd', stale: {}, live: { name: 'ping' } },
  ].map(
    ({ tells, stale, live }): AlertCase => ({
      alert,
      tells: `${tells} once, while it started: the answer stands, and what is asked for all the time is well`,
      given: [...check({ '0m': 0 }, once, stale), ...check({ '0m': 1 }, asked, live)],
      expect: [quiet('12m'), quiet('30m')],
    }),
  ),
  {
    alert,
    tells: 'An administrator asks for seven minutes, sees it fail, and goes away',
    given: check({ '0m': 1, '5m': 0 }, { '0m': 0, '5m': 6, '12m': 0 }),
    expect: [quiet('11m'), fires('12m', etcd), fires('21m', etcd), quiet('23m')],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'A check fails at every fourth scrape',
    given: check(
      { '0m': 1, '5m': 0, '5m30s': 1, '7m': 0, '7m30s': 1, '9m': 0, '9m30s': 1, '11m': 0, '11m30s': 1 },
      asked,
    ),
    expect: [quiet('12m'), quiet('20m')],
  },
]
