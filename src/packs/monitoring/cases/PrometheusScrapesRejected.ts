import { type AlertCase, fires, type Given, given, quiet, type Timeline } from '../../../model/case.js'
import { PrometheusScrapesRejected as alert } from '../alerts/PrometheusScrapesRejected.js'
import { first, movingCounter, second } from './moving-counter.js'

type Labels = Readonly<Record<string, string>>

const pool = (of: Labels, scrapeJob: string, targets: Timeline, limit: Timeline): readonly Given[] => [
  given('prometheus_target_scrape_pool_targets', { scrape_job: scrapeJob, ...of } as Given['labels'], targets),
  given('prometheus_target_scrape_pool_target_limit', { scrape_job: scrapeJob, ...of } as Given['labels'], limit),
]

const targetsStory: AlertCase = {
  alert,
  tells:
    'Two jobs have more targets than they may, one of them for half an hour; others are at their limit, or have none',
  given: [
    ...pool(first, 'shop', { '0m': 3, '5m': 6, '35m': 3 }, { '0m': 5 }),
    ...pool(first, 'cart', { '0m': 3, '5m': 4 }, { '0m': 3 }),
    ...pool(first, 'full', { '0m': 5 }, { '0m': 5 }),
    ...pool(first, 'free', { '0m': 900 }, { '0m': 0 }),
    ...pool(second, 'shop', { '0m': 5 }, { '0m': 5 }),
  ],
  expect: [
    quiet('19m30s'),
    fires('21m', { severity: 'warning', on: first, value: '10' }),
    fires('45m', { severity: 'warning', on: first, value: '4' }),
  ],
}

const briefly: AlertCase = {
  alert,
  tells: 'A rollout doubles the targets of a job for ten minutes',
  given: pool(first, 'shop', { '0m': 3, '5m': 6, '15m': 3 }, { '0m': 5 }),
  expect: [quiet('18m'), quiet('30m')],
}

const counters = movingCounter({
  alert,
  severity: 'warning',
  waits: 15,
  keeps: 10,
  counters: [
    { metric: 'prometheus_target_scrapes_exceeded_sample_limit_total' },
    { metric: 'prometheus_target_scrapes_exceeded_body_size_limit_total' },
    { metric: 'prometheus_target_scrape_pool_exceeded_label_limits_total' },
  ],
  summary: 'monitoring/prometheus-0 refuses 10 scrapes or targets beyond its limits in cluster seoul',
})

export const cases: readonly AlertCase[] = [...counters, targetsStory, briefly]
