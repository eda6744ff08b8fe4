import { type Given, grows } from '../../../model/case.js'
import type { Rates } from './refused.js'

type Labels = Readonly<Record<string, string>>

const webhook = { job: 'apiserver', name: 'policy.example.com', operation: 'CREATE', type: 'validating' } as const

/** Calls that a webhook answers, with yes unless the labels say otherwise. */
export const answered = (perMinute: Rates, labels: Labels = {}): readonly Given[] => [
  {
    metric: 'apiserver_admission_webhook_request_total',
    labels: { ...webhook, code: '200', rejected: 'false', ...labels },
    life: grows(perMinute),
  },
]

/** Calls that get no answer, for which the request is refused or not. */
export const failed = (rejected: 'true' | 'false', perMinute: Rates): readonly Given[] =>
  answered(perMinute, { code: '503', rejected })

/** Calls that take up to so many seconds, cumulative, of so many in all. */
export const took = (perMinute: Readonly<Record<string, Rates>>, all: Rates = { '0m': 60 }): readonly Given[] => {
  const durations = 'apiserver_admission_webhook_admission_duration_seconds'
  const labels = { ...webhook, rejected: 'false' }
  return [
    ...Object.entries(perMinute).map(([le, rates]) => ({
      metric: `${durations}_bucket` as const,
      labels: { ...labels, le },
      life: grows(rates),
    })),
    { metric: `${durations}_count`, labels, life: grows(all) },
  ]
}
