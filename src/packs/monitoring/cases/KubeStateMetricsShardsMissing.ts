import { type AlertCase, fires, type Given, given, quiet, type Timeline } from '../../../model/case.js'
import { KubeStateMetricsShardsMissing as alert } from '../alerts/KubeStateMetricsShardsMissing.js'

/** One pod of kube-state-metrics about itself, as its telemetry port shows it. */
const shard = (number: number, of: number, life: Timeline = { '0m': 1 }, pod = `kube-state-metrics-${number}`) => {
  const valued = (value: number): Timeline =>
    Object.fromEntries(Object.entries(life).map(([at, is]) => [at, is === 'gone' ? is : value]))
  const target = { pod, instance: `${pod}:8081` }
  return [
    given('kube_state_metrics_shard_ordinal', { shard_ordinal: `${number}`, ...target }, valued(number)),
    given('kube_state_metrics_total_shards', target, valued(of)),
  ] satisfies readonly Given[]
}

const missing = { severity: 'warning', on: {}, value: '1' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'One of three shards is gone, and comes back',
    given: [...shard(0, 3), ...shard(1, 3), ...shard(2, 3, { '0m': 1, '5m': 'gone', '30m': 1 })],
    expect: [
      quiet('21m'),
      fires('22m', { ...missing, summary: '1 shards of kube-state-metrics are missing in cluster seoul' }),
      fires('34m30s', missing),
      quiet('35m'),
    ],
  },
  {
    alert,
    tells: 'It is not split: two replicas show the same',
    given: [...shard(0, 1), ...shard(0, 1, { '0m': 1 }, 'kube-state-metrics-other')],
    expect: [quiet('15m'), quiet('30m')],
  },
  {
    alert,
    tells: 'All shards are gone: that is for another alert',
    given: [...shard(0, 2, { '0m': 1, '5m': 'gone' }), ...shard(1, 2, { '0m': 1, '5m': 'gone' })],
    expect: [quiet('22m'), quiet('30m')],
  },
  {
    alert,
    tells: 'A shard is restarted elsewhere within a quarter of an hour',
    given: [...shard(0, 2), ...shard(1, 2, { '0m': 1, '5m': 'gone', '20m': 1 })],
    expect: [quiet('22m'), quiet('30m')],
  },
]
