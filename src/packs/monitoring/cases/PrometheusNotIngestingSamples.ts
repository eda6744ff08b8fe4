import { type AlertCase, fires, type Given, given, grows, quiet } from '../../../model/case.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'
import { PrometheusNotIngestingSamples as alert } from '../alerts/PrometheusNotIngestingSamples.js'
import { first, second } from './moving-counter.js'

const stores = (perMinute: Readonly<Record<string, number>>, of: Readonly<Record<string, string>> = first): Given =>
  given('prometheus_tsdb_head_samples_appended_total', { type: 'float', ...of }, grows(perMinute))

const targets = (count: number, of: Readonly<Record<string, string>> = first): readonly Given[] => [
  given('prometheus_target_scrape_pool_targets', { scrape_job: 'kubelet', ...of }, { '0m': count }),
  given('prometheus_target_scrape_pool_targets', { scrape_job: 'none', ...of }, { '0m': 0 }),
]

const stands = 'a counter that stands still is what is told of'
const skip = { ...ratesNeedHistory, 'second-cluster': stands, recovery: stands } as const
const critical = { severity: 'critical', on: first } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'Its disk is full, and enlarged after half an hour; another stores little more than a sample a second',
    given: [
      stores({ '0m': 60_000, '5m': 0, '35m': 60_000 }),
      ...targets(20),
      stores({ '0m': 66 }, second),
      ...targets(1, second),
    ],
    expect: [
      quiet('19m'),
      fires('21m', { ...critical, summary: 'monitoring/prometheus-0 stores no samples in cluster seoul' }),
      fires('40m', critical),
      quiet('42m'),
    ],
    skip,
  },
  {
    alert,
    tells: 'One has a single target and stores just under a sample a second',
    given: [stores({ '0m': 600, '5m': 54 }), ...targets(1)],
    expect: [quiet('19m'), fires('21m', critical)],
    skip,
  },
  {
    alert,
    tells: 'One without targets stores nothing: it only answers questions',
    given: [stores({ '0m': 0 }), ...targets(0)],
    expect: [quiet('21m'), quiet('40m')],
  },
]
