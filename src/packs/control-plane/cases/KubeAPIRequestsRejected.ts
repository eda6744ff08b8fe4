import { type AlertCase, fires, quiet, up } from '../../../model/case.js'
import { KubeAPIRequestsRejected as alert } from '../alerts/KubeAPIRequestsRejected.js'
import { rejected } from './refused.js'

const on = (reason = 'queue-full') =>
  ({ severity: 'warning', on: { flow_schema: 'service-accounts', reason } }) as const
const server = (instance = '10.0.0.1:6443', life = { '0m': 1 } as Parameters<typeof up>[2]) =>
  up('apiserver', { instance, metrics_path: '/metrics' }, life)
const first = { instance: '10.0.0.1:6443' }
const second = { instance: '10.0.0.2:6443' }

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'The first rejections ever: the counter is born at 7',
    given: [server(), rejected({ '15m': 7 }, first)],
    expect: [
      quiet('19m30s'),
      fires('20m', {
        ...on(),
        value: '7',
        summary: 'The API server rejected 7 requests of flow schema service-accounts (queue-full) in cluster seoul',
      }),
      fires('29m30s', { ...on(), value: '7' }),
      quiet('30m30s'),
    ],
  },
  {
    alert,
    tells:
      'A controller floods one of two API servers, for two reasons, while the other restarts and forgets its count',
    given: [
      server(first.instance),
      server(second.instance),
      rejected({ '0m': 100, '15m': 105 }, first),
      rejected({ '15m': 3 }, { ...first, reason: 'time-out' }),
      rejected({ '0m': 1000, '14m': 0 }, second),
    ],
    expect: [quiet('19m30s'), fires('20m', { ...on(), value: '5' }, { ...on('time-out'), value: '3' })],
  },
  {
    alert,
    tells: 'A flow schema is given another priority level: what it was rejected before stands still',
    given: [server(), rejected({ '0m': 50 }, first), rejected({ '15m': 4 }, { ...first, priority_level: 'custom' })],
    expect: [quiet('19m30s'), fires('20m', { ...on(), value: '4' })],
  },
  {
    alert,
    tells: 'A single request is turned away',
    given: [server(), rejected({ '0m': 4, '15m': 5 }, first)],
    expect: [quiet('19m30s'), fires('20m', { ...on(), value: '1' })],
  },
  {
    alert,
    tells: 'An API server is scraped by the usual job at last, after one that kept hardly anything of it',
    given: [
      up('apiserver', { ...first, job: 'kubernetes-apiservers', metrics_path: '/metrics' }),
      server(first.instance, { '10m': 1 }),
      rejected({ '10m': 9 }, first),
    ],
    expect: [quiet('15m'), quiet('30m')],
  },
  {
    alert,
    tells: 'Prometheus sees an API server and its old count for the first time',
    given: [server(first.instance, { '10m': 1 }), rejected({ '10m': 9 }, first)],
    expect: [quiet('15m'), quiet('30m')],
  },
]
