import { type AlertCase, fires, given, quiet, type RecordCase, reads, type Timeline, up } from '../../../model/case.js'
import { ClusterVanished as alert } from '../alerts/ClusterVanished.js'
import { clusterTargets } from '../signals/presence.js'

const gone = { severity: 'critical', on: {}, value: '2' } as const

const all = (life: Timeline) => [
  up('coredns', {}, life),
  up('kube-state-metrics', {}, life),
  given('kube_node_info', { node: 'a' }, life),
]

const skip = {
  'exporter-replica': 'kube-state-metrics is one of the targets that are counted.',
  'history-begins': 'Of a cluster that has sent nothing yet nobody knows.',
  gap: 'A cluster that sends nothing for 20 minutes is what it tells of.',
} as const

export const cases: readonly (AlertCase | RecordCase)[] = [
  {
    alert,
    tells: 'Everything of a cluster vanishes at once, kube-state-metrics too, and comes back',
    given: all({ '0m': 1, '5m': 'gone', '25m': 1 }),
    expect: [
      quiet('16m'),
      fires('17m', { ...gone, summary: 'Nothing comes from cluster seoul, from any target' }),
      fires('29m30s', gone),
      quiet('30m'),
    ],
    skip,
  },
  {
    alert,
    tells: 'All targets of a cluster are known and none answers: their own alerts speak',
    given: [up('coredns', {}, { '0m': 1, '5m': 0 }), up('kube-state-metrics', {}, { '0m': 1, '5m': 0 })],
    expect: [quiet('17m'), quiet('30m')],
    skip: { gap: skip.gap },
  },
  {
    alert,
    tells: 'One of two clusters vanishes',
    given: [up('coredns', {}, { '0m': 1, '5m': 'gone' }), up('coredns', { cluster: 'busan' })],
    expect: [fires('17m', { ...gone, value: '1' })],
    skip: { ...skip, 'no-cluster-label': 'Without the label the targets of both are those of one.' },
  },
  {
    alert,
    tells: 'A cluster is back before ten minutes have passed',
    given: all({ '0m': 1, '5m': 'gone', '16m30s': 1 }),
    expect: [quiet('16m30s'), quiet('17m'), quiet('25m')],
    skip: { gap: skip.gap },
  },
  {
    record: clusterTargets,
    tells: 'Targets are counted whether they answer or not',
    given: [up('coredns', {}, { '0m': 1, '2m': 0 }), up('etcd'), up('grafana', {}, { '0m': 1, '2m': 'gone' })],
    expect: [reads('1m30s', {}, 3), reads('5m', {}, 2)],
  },
]
