import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { ratesNeedHistory, slow } from '../../node/cases/histograms.js'
import { etcdHighCommitDurations as alert } from '../alerts/etcdHighCommitDurations.js'
import { buckets } from './histograms.js'
import { on } from './members.js'

const commits = (n: number, bounds: readonly [string, string], late: Parameters<typeof slow>[1]) =>
  buckets(n, 'etcd_disk_backend_commit_duration_seconds_bucket', slow(bounds, late))

const takes = (value: string) => ({ severity: 'warning', on: on(1), value }) as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'Large batches take long, until their writer is stopped',
    given: [
      ...commits(1, ['0.256', '0.512'], { '0m': 0, '5m': 50, '30m': 'idle' }),
      ...commits(2, ['0.064', '0.128'], { '0m': 5 }),
    ],
    expect: [
      quiet('15m'),
      fires('20m', {
        ...takes('506.9ms'),
        summary: 'Commits of etcd member 10.0.0.1:2381 take 506.9ms in cluster seoul',
      }),
      fires('44m', takes('506.9ms')),
      quiet('46m'),
    ],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'A little more than one in a hundred takes more than a quarter of a second',
    given: commits(1, ['0.256', '0.512'], { '0m': 0, '5m': 1.058 }),
    expect: [quiet('15m'), fires('22m', takes('270ms'))],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'Some take almost a quarter of a second',
    given: commits(1, ['0.128', '0.256'], { '0m': 0, '5m': 4.92 }),
    expect: [quiet('22m'), quiet('30m')],
  },
]
