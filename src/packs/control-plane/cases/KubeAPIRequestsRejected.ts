import { type AlertCase, fires, quiet, type Timeline, up } from '../../../model/case.js'
import { KubeAPIRequestsRejected as alert } from '../alerts/KubeAPIRequestsRejected.js'
import { rejected } from './refused.js'

const on = (reason = 'queue-full') =>
  ({ severity: 'warning', on: { flow_schema: 'service-accounts', reason } }) as const
const server = (instance = '10.0.0.1:6443', life: Timeline = { '0m': 1 }, labels = {}) =>
  up('apiserver', { instance, metrics_path: '/metrics', ...labels }, life)
const first = { instance: '10.0.0.1:6443' }
const second = { instance: '10.0.0.2:6443' }

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'The first rejections ever: the counter is born at 17',
    given: [server(), rejected({ '15m': 17 }, first)],
    expect: [
      quiet('19m30s'),
      fires('20m', {
        ...on(),
        value: '17',
        summary: 'The API server rejected 17 requests of flow schema service-accounts (queue-full) in cluster seoul',
      }),
      fires('29m30s', { ...on(), value: '17' }),
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
      rejected({ '0m': 100, '15m': 112 }, first),
      rejected({ '15m': 13 }, { ...first, reason: 'time-out' }),
      rejected({ '0m': 1000, '14m': 0 }, second),
    ],
    expect: [quiet('19m30s'), fires('20m', { ...on(), value: '12' }, { ...on('time-out'), value: '13' })],
  },
  {
    alert,
    tells: 'An API server restarts, and turns callers away at once',
    given: [server(), rejected({ '0m': 1000, '15m': 30 }, first)],
    expect: [quiet('19m30s'), fires('20m', { ...on(), value: '30' })],
  },
  {
    alert,
    tells: 'A stack that scrapes one endpoint of it puts no path on the target',
    given: [server(first.instance, { '0m': 1 }, { metrics_path: '' }), rejected({ '15m': 17 }, first)],
    expect: [quiet('19m30s'), fires('20m', { ...on(), value: '17' })],
  },
  {
    alert,
    tells: 'A flow schema is given another priority level: what it was rejected before stands still',
    given: [server(), rejected({ '0m': 50 }, first), rejected({ '15m': 14 }, { ...first, priority_level: 'custom' })],
    expect: [quiet('19m30s'), fires('20m', { ...on(), value: '14' })],
  },
  {
    alert,
    tells: 'Ten requests are turned away, and nine of another schema, which their clients send again',
    given: [
      server(),
      rejected({ '0m': 4, '15m': 14 }, first),
      rejected({ '0m': 4, '15m': 13 }, { ...first, flow_schema: 'global-default' }),
    ],
    expect: [quiet('19m30s'), fires('20m', { ...on(), value: '10' })],
  },
  {
    alert,
    tells: 'Callers give up while they wait',
    given: [server(), rejected({ '0m': 4, '15m': 90 }, { ...first, reason: 'cancelled' })],
    expect: [quiet('20m'), quiet('25m')],
  },
  {
    alert,
    tells: 'An API server is scraped by the usual job at last, after one that kept hardly anything of it',
    given: [
      up('apiserver', { ...first, job: 'kubernetes-apiservers', metrics_path: '/metrics' }),
      server(first.instance, { '10m': 1 }),
      rejected({ '10m': 90 }, first),
    ],
    expect: [quiet('15m'), quiet('30m')],
  },
  {
    alert,
    tells: 'Prometheus could not read an API server for a quarter of an hour, and its old count is there again',
    given: [
      server(first.instance, { '0m': 1, '10m': 0, '25m': 1 }),
      rejected({ '0m': 90, '10m': 'gone', '25m': 90 }, first),
    ],
    expect: [quiet('30m'), quiet('35m')],
  },
  {
    alert,
    tells: 'Prometheus sees an API server and its old count for the first time; its health checks it saw before',
    given: [
      server(first.instance, { '0m': 1 }, { metrics_path: '/metrics/slis' }),
      server(first.instance, { '10m': 1 }),
      rejected({ '10m': 90 }, first),
    ],
    expect: [quiet('15m'), quiet('30m')],
  },
]
