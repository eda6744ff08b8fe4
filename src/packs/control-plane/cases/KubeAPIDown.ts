import { type AlertCase, fires, quiet, type Timeline, up } from '../../../model/case.js'
import { KubeAPIDown as alert } from '../alerts/KubeAPIDown.js'

const server = (instance: string, life: Timeline = { '0m': 1 }, labels = {}) =>
  up('apiserver', { instance: `${instance}:6443`, metrics_path: '/metrics', ...labels }, life)

const gone = { severity: 'critical', on: {} } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'All API servers stop answering, and one comes back',
    given: [
      server('10.0.0.1', { '0m': 1, '5m': 0, '20m': 1 }),
      server('10.0.0.2', { '0m': 1, '5m': 0 }),
      up('node-exporter', { node: 'a' }),
    ],
    expect: [
      quiet('11m'),
      fires('12m', { ...gone, value: '2', summary: 'No API server answers in cluster seoul' }),
      fires('24m30s', { ...gone, value: '2' }),
      quiet('25m'),
    ],
  },
  {
    alert,
    tells: 'API servers are no longer discovered, while other targets are',
    given: [server('10.0.0.1', { '0m': 1, '5m': 'gone' }), up('node-exporter', { node: 'a' })],
    expect: [quiet('11m'), fires('12m', { ...gone, value: '0' })],
  },
  {
    alert,
    tells: 'kube-state-metrics, which lives on the API server, goes with it',
    given: [
      server('10.0.0.1', { '0m': 1, '5m': 0 }),
      up('kube-state-metrics', {}, { '0m': 1, '5m': 0, '7m': 'gone' }),
      up('prometheus'),
    ],
    expect: [quiet('11m'), fires('12m', { ...gone, value: '1' })],
  },
  {
    alert,
    tells: 'Nothing in a cluster answers any more, the API servers and kube-state-metrics are not even known',
    given: [
      server('10.0.0.1', { '0m': 1, '5m': 'gone' }),
      up('kube-state-metrics', {}, { '0m': 1, '5m': 'gone' }),
      up('kubelet', { node: 'a', metrics_path: '/metrics' }, { '0m': 1, '5m': 0 }),
    ],
    expect: [quiet('11m'), fires('12m', { ...gone, value: '0' })],
  },
  {
    alert,
    tells: 'The API server of one cluster goes, that of another answers',
    given: [
      server('10.0.0.1', { '0m': 1, '5m': 0 }),
      server('10.0.0.1', { '0m': 1 }, { cluster: 'jeju' }),
      server('10.0.0.9', { '0m': 1, '5m': 'gone' }, { cluster: 'daegu' }),
      up('coredns', { cluster: 'daegu' }),
    ],
    expect: [quiet('11m'), fires('12m', { ...gone, value: '1' }, { ...gone, on: { cluster: 'daegu' }, value: '0' })],
    skip: { 'no-cluster-label': 'without the label the three are one cluster' },
  },
  {
    alert,
    tells: 'One of two does not answer: that is for its own alert',
    given: [server('10.0.0.1', { '0m': 1, '5m': 0 }), server('10.0.0.2')],
    expect: [quiet('15m'), quiet('30m')],
  },
  {
    alert,
    tells: 'Only the endpoint of its indicators fails',
    given: [
      server('10.0.0.1'),
      up('apiserver', { instance: '10.0.0.1:6443', metrics_path: '/metrics/slis' }, { '0m': 1, '5m': 0 }),
    ],
    expect: [quiet('15m'), quiet('30m')],
  },
  {
    alert,
    tells: 'An upgrade replaces the only API server within four minutes, at another address',
    given: [server('10.0.0.1', { '0m': 1, '5m': 'gone' }), server('10.0.0.2', { '9m': 1 }), up('prometheus')],
    expect: [quiet('9m'), quiet('14m'), quiet('20m')],
  },
]
