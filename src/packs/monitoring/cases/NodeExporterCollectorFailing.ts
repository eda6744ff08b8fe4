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

const broken = (value: string) => ({ severity: 'warning', on: { node: 'a', collector: 'filesystem' }, value }) as const

export const cases: readonly (AlertCase | RecordCase)[] = [
  {
    alert,
    tells: 'The collector of filesystems fails from a moment on, others work on, and it is mended',
    given: [
      success('filesystem', { '0m': 1, '5m': 0, '45m': 1 }),
      success('filesystem', { '0m': 1 }, 'b'),
      success('cpu', { '0m': 1 }),
    ],
    expect: [
      quiet('34m30s'),
      fires('35m', {
        ...broken('30m 0s'),
        summary: 'The collector filesystem of node-exporter fails on a in cluster seoul',
      }),
      fires('50m', broken('45m 0s')),
      quiet('58m'),
    ],
    skip: { 'history-begins': 'Whether it ever worked nobody has seen.' },
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
    tells: 'It is kept since when it fails, and forgotten once it works',
    given: [success('filesystem', { '0m': 1, '5m': 0, '31m': 1 }), success('zfs', { '0m': 0 })],
    expect: [
      lacks('4m30s', { node: 'a', collector: 'filesystem' }),
      reads('5m', { node: 'a', collector: 'filesystem' }, 300),
      reads('30m', { node: 'a', collector: 'filesystem' }, 300),
      lacks('40m', { node: 'a', collector: 'filesystem' }),
      lacks('40m', { node: 'a', collector: 'zfs' }),
    ],
    skip: {
      gap: 'It is a point in time.',
      'history-begins': 'Whether it ever worked nobody has seen.',
    },
  },
]
