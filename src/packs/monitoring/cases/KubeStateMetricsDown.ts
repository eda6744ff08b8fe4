import { type AlertCase, fires, given, quiet, up } from '../../../model/case.js'
import { KubeStateMetricsDown as alert } from '../alerts/KubeStateMetricsDown.js'

const itself = 'kube-state-metrics itself is what is counted.'
const skip = { 'exporter-replica': itself, 'exporter-restart': itself } as const

const gone = { severity: 'critical', on: {} } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'Both replicas stop answering, and what they showed of nodes is gone with them',
    given: [
      up('kube-state-metrics', { pod: 'kube-state-metrics-0' }, { '0m': 1, '5m': 0, '20m': 1 }),
      up(
        'kube-state-metrics',
        { pod: 'kube-state-metrics-1', instance: '10.244.2.2:8080' },
        { '0m': 1, '5m': 0, '20m': 1 },
      ),
      given('kube_node_info', { node: 'a' }, { '0m': 1, '5m': 'gone', '20m': 1 }),
      up('coredns'),
    ],
    expect: [
      quiet('11m'),
      fires('12m', { ...gone, value: '2', summary: 'kube-state-metrics does not answer in cluster seoul' }),
      fires('24m30s', { ...gone, value: '2' }),
      quiet('25m'),
    ],
    skip,
  },
  {
    alert,
    tells: 'It is no longer discovered, while other targets are',
    given: [up('kube-state-metrics', {}, { '0m': 1, '5m': 'gone' }), up('coredns')],
    expect: [quiet('11m'), fires('12m', { ...gone, value: '0' })],
  },
  {
    alert,
    tells: 'It was never there, in a cluster of which only one target is known, and that one does not answer',
    given: [up('coredns', {}, { '0m': 0 })],
    expect: [quiet('4m30s'), fires('5m', { ...gone, value: '0' })],
    skip: {
      recovery: 'It was missing from the start.',
      'second-cluster': 'It is missing there too.',
      gap: 'It was missing from the start.',
    },
  },
  {
    alert,
    tells: 'One of two replicas stops answering',
    given: [
      up('kube-state-metrics', { pod: 'kube-state-metrics-0' }, { '0m': 1, '5m': 0 }),
      up('kube-state-metrics', { pod: 'kube-state-metrics-1', instance: '10.244.2.2:8080' }),
    ],
    expect: [quiet('12m'), quiet('20m')],
  },
  {
    alert,
    tells: 'It restarts elsewhere within four minutes',
    given: [
      up('kube-state-metrics', { pod: 'kube-state-metrics-0' }, { '0m': 1, '5m': 'gone' }),
      up('kube-state-metrics', { pod: 'kube-state-metrics-1', instance: '10.244.2.2:8080' }, { '9m': 1 }),
      up('coredns'),
    ],
    expect: [quiet('12m'), quiet('20m')],
  },
]
