import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { ratesNeedHistory, slow } from '../../node/cases/histograms.js'
import { etcdHighFsyncDurations as alert } from '../alerts/etcdHighFsyncDurations.js'
import { buckets } from './histograms.js'
import { on } from './members.js'

const fsyncs = (n: number, bounds: readonly [string, string], late: Parameters<typeof slow>[1]) =>
  buckets(n, 'etcd_disk_wal_fsync_duration_seconds_bucket', slow(bounds, late))

const takes = (value: string) => ({ severity: 'warning', on: on(1), value }) as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A backup writes to the disk of a member, whose log waits; the other’s does not',
    given: [
      ...fsyncs(1, ['0.512', '1.024'], { '0m': 0, '5m': 50, '30m': 'idle' }),
      ...fsyncs(2, ['0.008', '0.016'], { '0m': 5 }),
    ],
    expect: [
      quiet('15m'),
      fires('20m', {
        ...takes('1.014s'),
        summary: 'The disk of etcd member 10.0.0.1:2381 is slow: writing its log takes 1.014s in cluster seoul',
      }),
      fires('44m', takes('1.014s')),
      quiet('46m'),
    ],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'A little more than one in a hundred takes more than half a second',
    given: fsyncs(1, ['0.512', '1.024'], { '0m': 0, '5m': 1.08 }),
    expect: [quiet('15m'), fires('22m', takes('549.9ms'))],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'Some take almost half a second',
    given: fsyncs(1, ['0.256', '0.512'], { '0m': 0, '5m': 4.13 }),
    expect: [quiet('22m'), quiet('30m')],
  },
]
