import { text } from '../../../core/text.js'
import { last, lookback, perSecond } from '../../../model/freshness.js'
import { percentile } from '../../../model/histograms.js'
import { inFiveMinutes } from '../../../model/in-five-minutes.js'
import { signal } from '../../../model/signal.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { coredns, ofCluster } from '../signals/coredns.js'

// What only panels ask.

const cluster = ['cluster']
const upstream = ['cluster', 'to']

export const serversUp = signal({
  ...ofCluster,
  name: 'dns_servers_up',
  means: text('CoreDNS servers that answer', '응답하는 CoreDNS 서버'),
  unit: 'count',
  expr: (s) => {
    const target = series('up', coredns(s))
    return promql`sum by (${cluster}) (max_over_time(${target}[${lookback(s, target)}]))`
  },
})

export const questions = signal({
  ...ofCluster,
  name: 'dns_questions',
  means: text('Questions per second', '초당 질의'),
  unit: 'count',
  by: [...cluster, 'type'],
  expr: (s) =>
    promql`sum by (${[...cluster, 'type']}) (${perSecond(s, series('coredns_dns_requests_total', coredns(s)))})`,
})

export const answersByCode = signal({
  ...ofCluster,
  name: 'dns_answers',
  means: text('Answers per second', '초당 응답'),
  unit: 'count',
  by: [...cluster, 'rcode'],
  expr: (s) =>
    promql`sum by (${[...cluster, 'rcode']}) (${perSecond(s, series('coredns_dns_responses_total', coredns(s)))})`,
})

export const medianLatency = signal({
  ...ofCluster,
  name: 'dns_latency_p50',
  means: text('Answers of the DNS, median', 'DNS 응답 시간, 중앙값'),
  unit: 'seconds',
  expr: (s) => percentile(s, 0.5, cluster, series('coredns_dns_request_duration_seconds_bucket', coredns(s))),
})

export const cacheHits = signal({
  ...ofCluster,
  name: 'dns_cache_hits',
  means: text('Questions that the cache answers', '캐시로 답하는 질의 비율'),
  unit: 'ratio',
  expr: (s) => {
    const hits = perSecond(s, series('coredns_cache_hits_total', coredns(s)))
    const asked = perSecond(s, series('coredns_cache_requests_total', coredns(s)))
    return promql`sum by (${cluster}) (${hits}) / sum by (${cluster}) (${asked})`
  },
})

export const cached = signal({
  ...ofCluster,
  name: 'dns_cache_entries',
  means: text('Entries of the caches', '캐시 항목 수'),
  unit: 'count',
  by: [...cluster, 'type'],
  expr: (s) => promql`sum by (${[...cluster, 'type']}) (${last(s, series('coredns_cache_entries', coredns(s)))})`,
})

export const upstreamLatency = signal({
  ...ofCluster,
  name: 'dns_upstream_latency_p99',
  means: text('Answers of servers beyond, 99th percentile', '업스트림 응답 시간, 99분위'),
  unit: 'seconds',
  by: upstream,
  expr: (s) => percentile(s, 0.99, upstream, series('coredns_proxy_request_duration_seconds_bucket', coredns(s))),
})

export const upstreamQuestions = signal({
  ...ofCluster,
  name: 'dns_upstream_questions',
  means: text('Questions that are forwarded, per second', '초당 포워딩한 질의'),
  unit: 'count',
  by: [...upstream, 'rcode'],
  expr: (s) => {
    const answered = perSecond(s, series('coredns_proxy_request_duration_seconds_count', coredns(s)))
    return promql`sum by (${[...upstream, 'rcode']}) (${answered})`
  },
})

export const upstreamUnwell = signal({
  ...ofCluster,
  name: 'dns_upstream_checks_failed',
  means: text('Checks of servers beyond that failed in 5 minutes', '5분간 실패한 업스트림 상태 검사'),
  unit: 'count',
  by: upstream,
  expr: (s) => inFiveMinutes(s, upstream, series('coredns_proxy_healthcheck_failures_total', coredns(s))),
})

export const rejected = signal({
  ...ofCluster,
  name: 'dns_forwards_rejected',
  means: text('Questions refused because too many wait, in 5 minutes', '5분간 대기 한도를 넘어 거절한 질의'),
  unit: 'count',
  expr: (s) => inFiveMinutes(s, cluster, series('coredns_forward_max_concurrent_rejects_total', coredns(s))),
})
