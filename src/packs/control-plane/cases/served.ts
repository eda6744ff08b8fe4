import { type Given, given, grows } from '../../../model/case.js'

type PerMinute = Readonly<Record<string, number>>

const server = { job: 'apiserver', instance: '10.0.0.1:6443', component: 'apiserver', version: 'v1' } as const

/** Requests that an API server counted, so many a minute from each moment on. */
export const counted = (perMinute: PerMinute, labels: Readonly<Record<string, string>> = {}): Given =>
  given(
    'apiserver_request_total',
    { ...server, verb: 'GET', code: '200', resource: 'pods', scope: 'resource', ...labels },
    grows(perMinute),
  )

/** Requests that it timed: all of them, and by bucket those that took no longer. */
export const timed = (
  perMinute: PerMinute,
  within: Readonly<Record<string, PerMinute>>,
  labels: Readonly<Record<string, string>> = {},
): readonly Given[] => {
  const of = { ...server, verb: 'GET', resource: 'pods', scope: 'resource', ...labels }
  return [
    given('apiserver_request_sli_duration_seconds_count', of, grows(perMinute)),
    ...Object.entries({ ...within, '+Inf': perMinute }).map(([le, rates]) =>
      given('apiserver_request_sli_duration_seconds_bucket', { ...of, le }, grows(rates)),
    ),
  ]
}

/** Writes that were refused because of a webhook that could not be called, or that said no. */
export const refused = (perMinute: PerMinute, labels: Readonly<Record<string, string>> = {}): Given =>
  given(
    'apiserver_admission_webhook_rejection_count',
    {
      ...{
        job: 'apiserver',
        instance: server.instance,
        name: 'policy.example.com',
        operation: 'CREATE',
        type: 'admit',
      },
      ...{ error_type: 'calling_webhook_error', rejection_code: '503' },
      ...labels,
    },
    grows(perMinute),
  )
