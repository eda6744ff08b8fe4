import { type Given, given, grows, type Timeline } from '../../../model/case.js'

/** How much a counter grows by a minute, from each moment on. */
export type Rates = Parameters<typeof grows>[0]

/** Requests that an API server answers. */
export const answered = (perMinute: Rates, job = 'apiserver'): Given =>
  given('apiserver_request_total', { job, code: '200', verb: 'LIST', resource: 'pods' }, grows(perMinute))

/** Requests that it cuts off. */
export const cut = (perMinute: Rates, labels: Readonly<Record<string, string>> = {}): Given => ({
  metric: 'apiserver_request_terminations_total',
  labels: { job: 'apiserver', component: 'apiserver', code: '504', ...labels },
  life: grows(perMinute),
})

/** Requests that priority and fairness turned away. */
export const rejected = (life: Timeline, labels: Readonly<Record<string, string>> = {}): Given => ({
  metric: 'apiserver_flowcontrol_rejected_requests_total',
  labels: {
    job: 'apiserver',
    flow_schema: 'service-accounts',
    priority_level: 'workload-low',
    reason: 'queue-full',
    ...labels,
  },
  life,
})
