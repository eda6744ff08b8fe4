import {
  type AlertCase,
  fires,
  given,
  lacks,
  quiet,
  type RecordCase,
  reads,
  type Timeline,
} from '../../../model/case.js'
import { NodeExporterCollectorFailing as alert } from '../alerts/NodeExporterCollectorFailing.js'
import { collectorBroken } from '../signals/node-exporters.js'

const success = (collector: string, life: Timeline, node = 'a') =>
  given('node_scrape_collector_success', { node, collector }, life)

const broken = { severity: 'warning', on: { node: 'a', collector: 'filesystem' } } as const

const skip = {
  gap: 'What is kept is a point in time.',
  'history-begins': 'Whether it ever worked nobody has seen.',
} as const

export const cases: readonly (AlertCase | RecordCase)[] = [
  {
    alert,
    tells: 'The collector of filesystems fails from a moment on, others work on, and it is mended',
    given: [
      success('filesystem', { '0m': 1, '10m': 0, '50m': 1 }),
      success('filesystem', { '0m': 1 }, 'b'),
      success('cpu', { '0m': 1 }),
    ],
    expect: [
      quiet('39m30s'),
      fires('40m', {
        ...broken,
        summary: 'The collector filesystem of node-exporter fails on a in cluster seoul',
      }),
      fires('61m', broken),
      quiet('63m'),
    ],
    skip: { 'history-begins': skip['history-begins'] },
  },
  {
    alert,
    tells: 'Collectors of hardware that the machine does not have fail from the start',
    given: [success('zfs', { '0m': 0 }), success('infiniband', { '0m': 0 }), success('cpu', { '0m': 1 })],
    expect: [quiet('30m30s'), quiet('40m')],
  },
  {
    alert,
    tells: 'It hangs on a dead mount for twenty minutes',
    given: [success('filesystem', { '0m': 1, '5m': 0, '25m': 1 })],
    expect: [quiet('36m'), quiet('45m')],
  },
  {
    alert,
    tells: 'The exporter is gone altogether: another alert tells',
    given: [success('filesystem', { '0m': 1, '5m': 'gone' })],
    expect: [quiet('36m'), quiet('45m')],
  },
  {
    record: collectorBroken,
    tells: 'For each node and collector it is kept since when it fails, and forgotten once it works',
    given: [
      success('filesystem', { '0m': 1, '5m': 0, '31m': 1 }),
      success('filesystem', { '0m': 1, '10m': 0 }, 'b'),
      success('cpu', { '0m': 1, '12m': 0 }),
      success('zfs', { '0m': 0 }),
    ],
    expect: [
      lacks('4m30s', { node: 'a', collector: 'filesystem' }),
      reads('5m', { node: 'a', collector: 'filesystem' }, 300),
      reads('30m', { node: 'a', collector: 'filesystem' }, 300),
      reads('30m', { node: 'b', collector: 'filesystem' }, 600),
      reads('30m', { node: 'a', collector: 'cpu' }, 720),
      lacks('40m', { node: 'a', collector: 'filesystem' }),
      lacks('40m', { node: 'a', collector: 'zfs' }),
    ],
    skip,
  },
  {
    record: collectorBroken,
    tells: 'The exporter restarts with a right less, and is gone for an hour later: nearly, and more than that',
    given: [
      success('filesystem', { '0m': 1, '5m': 'gone', '9m30s': 0, '20m': 'gone', '1h15m': 0 }),
      success('filesystem', { '0m': 1, '5m': 0, '20m': 'gone', '1h25m': 0 }, 'b'),
    ],
    expect: [
      reads('10m', { node: 'a', collector: 'filesystem' }, 570),
      reads('1h26m', { node: 'a', collector: 'filesystem' }, 570),
      lacks('1h26m', { node: 'b', collector: 'filesystem' }),
    ],
    skip,
  },
  {
    alert,
    tells: 'A node is off for fifty minutes, and comes back without a right of its exporter',
    given: [
      success('filesystem', { '0m': 1, '40m': 'gone', '1h30m': 0 }),
      success('zfs', { '0m': 0, '40m': 'gone', '1h30m': 0 }),
    ],
    expect: [quiet('1h59m'), fires('2h3m', broken)],
    skip,
  },
  {
    record: collectorBroken,
    tells: 'A node is off for the better part of a day, and comes back without a right of its exporter',
    given: [
      success('filesystem', { '0m': 1, '30m': 'gone', '24h10m': 0 }),
      success('zfs', { '0m': 0, '30m': 'gone', '24h10m': 0 }),
    ],
    expect: [
      lacks('24h8m', { node: 'a', collector: 'filesystem' }),
      reads('24h12m', { node: 'a', collector: 'filesystem' }, 87_000),
      lacks('24h12m', { node: 'a', collector: 'zfs' }),
    ],
    skip,
  },
]
