import { perSecond } from '../../../model/freshness.js'
import { ofJob } from '../../../model/of-job.js'
import type { Settings } from '../../../model/settings.js'
import { matches, not, notMatches, oneOf } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { added, type Sli, summed, type VerbClass } from './verb-class.js'

// What the API server itself says of the requests that it served.

const verbs = {
  read: ['GET', 'LIST'],
  write: ['POST', 'PUT', 'PATCH', 'APPLY', 'DELETE', 'DELETECOLLECTION'],
} as const

const job = (s: Settings) => ofJob(s, 'apiserver')

// While it starts, an API server answers 500 to whoever asks whether it is ready.
const noProbe = { subresource: notMatches('/(healthz|livez|readyz).*') } as const

const counted = (s: Settings, verb: VerbClass['verb'], code = {}) =>
  series('apiserver_request_total', { ...job(s), verb: oneOf(...verbs[verb]), ...noProbe, ...code })

const failed = (s: Settings, verb: VerbClass['verb']) => added(s, counted(s, verb, { code: matches('5..') }))

// A webhook that cannot be called makes a 500 of the caller's write; it has an alert of its own.
const refusedForWebhooks = (s: Settings) =>
  added(s, series('apiserver_admission_webhook_rejection_count', { ...job(s), error_type: 'calling_webhook_error' }))

const readErrors: Sli = {
  name: 'errors',
  total: (s) => added(s, counted(s, 'read')),
  bad: (s) => failed(s, 'read'),
}

const writeErrors: Sli = {
  name: 'errors',
  total: (s) => added(s, counted(s, 'write')),
  bad: (s) => promql`clamp_min(${failed(s, 'write')} - (${refusedForWebhooks(s)} or ${failed(s, 'write')} * 0), 0)`,
}

// Logs that are followed and connections that are forwarded last as long as somebody looks. What has no scope is no
// object: probes, discovery, OpenAPI.
const timed = { subresource: notMatches('attach|exec|log|portforward|proxy'), scope: not('') } as const

const count = (s: Settings, verb: VerbClass['verb']) =>
  series('apiserver_request_sli_duration_seconds_count', { ...job(s), verb: oneOf(...verbs[verb]), ...timed })

// Prometheus 3 writes 1.0 where 2 writes 1.
const within = (s: Settings, verb: VerbClass['verb'], seconds: number, scope = {}) =>
  series('apiserver_request_sli_duration_seconds_bucket', {
    ...job(s),
    verb: oneOf(...verbs[verb]),
    ...timed,
    ...scope,
    le: matches(`${seconds}(\\.0)?`),
  })

// kube-prometheus drops the bucket of 30 seconds on Prometheus 2; without the next one all lists of a cluster were slow.
const listsOfCluster = (s: Settings) => {
  const answeredIn = (seconds: number) => perSecond(s, within(s, 'read', seconds, { scope: 'cluster' }))
  return promql`${answeredIn(30)} or ignoring (${['le']}) ${answeredIn(45)}`
}

// Source: the SLOs of Kubernetes' SIG Scalability: a second for one object, more for a list of a namespace or a cluster.
const fastReads = (s: Settings) =>
  summed(
    perSecond(s, within(s, 'read', 1, { scope: 'resource' })),
    perSecond(s, within(s, 'read', 5, { scope: 'namespace' })),
    listsOfCluster(s),
  )

const readLatency: Sli = {
  name: 'latency',
  total: (s) => added(s, count(s, 'read')),
  bad: (s) => promql`${added(s, count(s, 'read'))} - ${fastReads(s)}`,
}

const writeLatency: Sli = {
  name: 'latency',
  total: (s) => added(s, count(s, 'write')),
  bad: (s) => promql`${added(s, count(s, 'write'))} - ${added(s, within(s, 'write', 1))}`,
}

export const served: readonly VerbClass[] = [
  { verb: 'read', slis: [readErrors, readLatency] },
  { verb: 'write', slis: [writeErrors, writeLatency] },
]
