import { text } from '../../../../core/text.js'
import { last, perSecond } from '../../../../model/freshness.js'
import { buckets, percentile } from '../../../../model/histograms.js'
import type { Settings } from '../../../../model/settings.js'
import { signal } from '../../../../model/signal.js'
import type { Expr } from '../../../../promql/expr.js'
import { matches, noneOf, not } from '../../../../promql/matchers.js'
import { type MatchersOf, series } from '../../../../promql/selector.js'
import { promql } from '../../../../promql/template.js'
import { apiserver } from '../../signals/api-server-job.js'
import { etcdDurationByResource } from '../../signals/etcd-requests.js'

// What only panels ask.

const cluster = ['cluster']
const resource = ['cluster', 'group', 'resource']
const level = ['cluster', 'priority_level']
const ofServer = { kind: 'gauge', needs: ['apiserver'] } as const

/** A watch is one request for an hour. */
const answered = { resource: not(''), verb: noneOf('WATCH', 'CONNECT') } as const

const requests = (s: Settings, which: MatchersOf<'apiserver_request_total'> = {}): Expr =>
  promql`sum by (${resource}) (${perSecond(s, series('apiserver_request_total', { ...apiserver(s), ...answered, ...which }))})`

export const requestsByResource = signal({
  ...ofServer,
  name: 'api_requests_by_resource',
  means: text('Requests per second, by resource', '리소스별 초당 요청'),
  unit: 'count',
  by: resource,
  expr: (s) => promql`topk by (${cluster}) (10, ${requests(s)})`,
})

export const errorsByResource = signal({
  ...ofServer,
  name: 'api_errors_by_resource',
  means: text('Share of requests that fail, by resource', '리소스별 실패한 요청의 비율'),
  unit: 'ratio',
  by: resource,
  expr: (s) => promql`topk by (${cluster}) (10, ${requests(s, { code: matches('5..') })} / ${requests(s)})`,
})

export const durationByResource = signal({
  ...ofServer,
  name: 'api_duration_by_resource',
  means: text('Duration of requests, 99th percentile, by resource', '리소스별 요청 시간, 99분위'),
  unit: 'seconds',
  by: resource,
  expr: (s) => {
    const le = buckets(0.1, 0.4, 1, 2, 5, 10, 30, 60)
    const took = series('apiserver_request_sli_duration_seconds_bucket', { ...apiserver(s), ...answered, le })
    return promql`topk by (${cluster}) (10, ${percentile(s, 0.99, resource, took)})`
  },
})

export const inFlight = signal({
  ...ofServer,
  name: 'api_requests_in_flight',
  means: text('Requests in flight', '처리 중인 요청'),
  unit: 'count',
  by: ['cluster', 'request_kind'],
  expr: (s) =>
    promql`sum by (${['cluster', 'request_kind']}) (${last(s, series('apiserver_current_inflight_requests', apiserver(s)))})`,
})

export const seatsInUse = signal({
  ...ofServer,
  name: 'api_seats_in_use',
  means: text('Seats in use, of the nominal number', '정해진 좌석(seat) 중 사용 비율'),
  unit: 'ratio',
  by: level,
  expr: (s) => {
    const used = last(s, series('apiserver_flowcontrol_current_executing_seats', apiserver(s)))
    const nominal = last(s, series('apiserver_flowcontrol_nominal_limit_seats', apiserver(s)))
    return promql`sum by (${level}) (${used}) / (sum by (${level}) (${nominal}) > 0)`
  },
})

export const queuedRequests = signal({
  ...ofServer,
  name: 'api_requests_queued',
  means: text('Requests that wait for a seat', '좌석을 기다리는 요청'),
  unit: 'count',
  by: level,
  expr: (s) =>
    promql`sum by (${level}) (${last(s, series('apiserver_flowcontrol_current_inqueue_requests', apiserver(s)))})`,
})

export const queueWait = signal({
  ...ofServer,
  name: 'api_queue_wait_p99',
  means: text('Wait for a seat, 99th percentile', '좌석 대기 시간, 99분위'),
  unit: 'seconds',
  by: level,
  expr: (s) => {
    const waited = series('apiserver_flowcontrol_request_wait_duration_seconds_bucket', {
      ...apiserver(s),
      execute: 'true',
    })
    return percentile(s, 0.99, level, waited)
  },
})

/** Until Kubernetes 1.36 with the group as part of the name, from 1.34 on apart. */
export const objects = signal({
  ...ofServer,
  name: 'api_objects',
  means: text('Objects that are stored, by resource', '리소스별 저장된 오브젝트'),
  unit: 'count',
  by: ['cluster', 'resource'],
  expr: (s) => {
    const by = ['cluster', 'resource']
    const counted = last(s, series('apiserver_resource_objects', apiserver(s)))
    const named = promql`label_join(${counted}, ${'resource'}, ${'.'}, ${'resource'}, ${'group'})`
    const now = promql`max by (${by}) (label_replace(${named}, ${'resource'}, ${'$1'}, ${'resource'}, ${'(.+)\\.'}))`
    const before = promql`max by (${by}) (${last(s, series('apiserver_storage_objects', apiserver(s)))})`
    return promql`topk by (${cluster}) (10, ${now} or ${before})`
  },
})

export const slowestInStorage = signal({
  ...ofServer,
  name: 'api_etcd_slowest_resources',
  means: text('Slowest requests to etcd, 99th percentile, by resource', 'etcd 요청이 느린 리소스, 99분위'),
  unit: 'seconds',
  by: ['cluster', 'operation', 'resource'],
  expr: (s) =>
    promql`topk by (${cluster}) (10, max by (${['cluster', 'operation', 'resource']}) (${etcdDurationByResource(s)}))`,
})
