import { text } from '../../../core/text.js'
import { buckets, percentile, slowestHundredth } from '../../../model/histograms.js'
import { above } from '../../../model/limits.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import type { Matchers } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { apiserver } from './api-server-job.js'

const took = (s: Settings, le: Matchers[string]) =>
  series('etcd_request_duration_seconds_bucket', { le, ...apiserver(s) })

// Some of these each stack keeps, from those near the limit on.
const read = buckets(0.1, 0.2, 0.4, 0.6, 0.8, 1, 1.25, 1.5, 2, 4, 5, 8, 10, 15, 30, 60)

const kind = ['cluster', 'operation']

/** By what is asked of it only, which no version renamed, where it is asked often enough. */
export const etcdRequestDuration = signal({
  name: 'api_etcd_request_p99',
  means: text('Requests of the API server to etcd, 99th percentile', 'API 서버의 etcd 요청 시간, 99분위'),
  unit: 'seconds',
  by: kind,
  kind: 'gauge',
  expr: (s) => slowestHundredth(s, kind, took(s, read), took(s, '+Inf')),
  limits: above({ warning: 1 }),
  needs: ['apiserver'],
})

/** By resource, which Kubernetes before 1.34 calls `type`. */
export const etcdDurationByResource = (s: Settings): Expr =>
  promql`label_replace(${percentile(s, 0.99, ['cluster', 'operation', 'resource', 'type'], took(s, read))}, ${'resource'}, ${'$1'}, ${'type'}, ${'(.+)'})`
