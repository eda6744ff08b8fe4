import type { MetricName } from '../../../catalog/types.gen.js'
import { type AlertCase, fires, quiet, type Timeline } from '../../../model/case.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'
import { PrometheusTSDBFailing as alert } from '../alerts/PrometheusTSDBFailing.js'
import { gauge } from './gauges.js'
import { first, second } from './moving-counter.js'
import { started } from './started.js'

type Labels = Readonly<Record<string, string>>

const operations: readonly MetricName[] = [
  'prometheus_tsdb_compactions_failed_total',
  'prometheus_tsdb_reloads_failures_total',
  'prometheus_tsdb_head_truncations_failed_total',
  'prometheus_tsdb_wal_truncations_failed_total',
  'prometheus_tsdb_wal_writes_failed_total',
]

const [compactions] = operations as readonly [MetricName]
const corruptions = 'prometheus_tsdb_wal_corruptions_total'
const once: Timeline = { '0m': 0, '10m': 1 }
const none: Timeline = { '0m': 0 }

const numbered = (i: number): Labels => ({ namespace: 'monitoring', pod: `prometheus-${i}` })
const apart: Labels = { namespace: 'payments', pod: 'prometheus-0' }

const failed = (value: string, on: Labels = first) => ({ severity: 'warning', on, value }) as const

const each = [...operations.map((_, i) => failed('1', numbered(i))), failed(`${operations.length}`, apart)]

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'Two compactions fail, one two hours after the other, and the next does not; on a second server all is well',
    given: [
      gauge(compactions, { '0m': 0, '10m': 1, '2h10m': 2 }),
      ...operations.map((counter) => gauge(counter, none, second)),
    ],
    expect: [
      quiet('24m30s'),
      fires('26m', {
        ...failed('1'),
        summary: 'The database of monitoring/prometheus-0 failed 1 times in 3 hours in cluster seoul',
      }),
      fires('2h9m', failed('1')),
      fires('2h20m', failed('2')),
      fires('5h18m', failed('1')),
      quiet('5h22m'),
    ],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'Each of what can fail does once, on a server of its own; on one all do',
    given: operations.flatMap((counter, i) => [gauge(counter, once, numbered(i)), gauge(counter, once, apart)]),
    expect: [quiet('24m30s'), fires('26m', ...each), fires('3h5m', ...each), quiet('3h22m')],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'One starts with a corrupt log, after half a minute of silence; others did so four hours ago',
    given: [
      gauge(corruptions, { '0m': 0, '9m30s': 'gone', '10m': 1 }),
      started(first, { '0m': -86_400, '9m30s': 'gone', '10m': 600 }),
      ...[second, apart].flatMap((of) => [gauge(corruptions, { '0m': 1 }, of), started(of, { '0m': -14_400 })]),
    ],
    expect: [quiet('24m30s'), fires('26m', failed('1')), fires('3h18m', failed('1')), quiet('3h22m')],
  },
]
