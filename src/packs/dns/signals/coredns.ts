import { text } from '../../../core/text.js'
import { exists, perSecond } from '../../../model/freshness.js'
import { slowestHundredth } from '../../../model/histograms.js'
import { inFiveMinutes } from '../../../model/in-five-minutes.js'
import { above, atLeast } from '../../../model/limits.js'
import { ofJob } from '../../../model/of-job.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import type { Matchers } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'

const cluster = ['cluster']
const server = ['cluster', 'instance']

/** The DNS of the cluster, of all servers that have these families: by whatever name the settings know its job. */
export const coredns = (s: Settings) => ofJob(s, 'coredns')

/** What is true of the DNS of a cluster. */
export const ofCluster = { by: cluster, kind: 'gauge', needs: ['coredns'] } as const

const failing = (s: Settings) => series('coredns_dns_responses_total', { rcode: 'SERVFAIL', ...coredns(s) })

/** SERVFAIL of all answers. A name that does not exist is no failure of the server. */
const failures = (s: Settings, by: readonly string[]): Expr => {
  const all = promql`sum by (${by}) (${perSecond(s, series('coredns_dns_responses_total', coredns(s)))})`
  return promql`(sum by (${by}) (${perSecond(s, failing(s))}) or ${all} * 0) / ${all}`
}

export const dnsErrors = signal({
  ...ofCluster,
  name: 'dns_errors',
  means: text('Answers of the DNS that are failures', 'DNS 응답 중 실패(SERVFAIL) 비율'),
  unit: 'ratio',
  expr: (s) => failures(s, cluster),
  limits: above({ warning: '1%' }),
})

/** The same of each server. */
export const serverErrors = (s: Settings): Expr => failures(s, server)

/** Of few questions one that fails is a large share. */
export const dnsFailures = signal({
  ...ofCluster,
  name: 'dns_failures',
  means: text('Failures of the DNS in 5 minutes', '5분간 DNS 실패(SERVFAIL)'),
  unit: 'count',
  expr: (s) => inFiveMinutes(s, cluster, failing(s)),
  limits: atLeast({ warning: 10 }),
})

/** With the time that servers beyond the cluster take, for names that are not in the cache. */
export const dnsLatency = signal({
  ...ofCluster,
  name: 'dns_latency_p99',
  means: text('Answers of the DNS, 99th percentile', 'DNS 응답 시간, 99분위'),
  unit: 'seconds',
  expr: (s) => {
    const took = (of: Matchers = {}) => series('coredns_dns_request_duration_seconds_bucket', { ...coredns(s), ...of })
    return slowestHundredth(s, cluster, took(), took({ le: '+Inf' }))
  },
  limits: above({ warning: 1 }),
})

/** It counts questions that were sent anywhere, because every server that they may be forwarded to is unwell. */
export const forwardsBroken = signal({
  ...ofCluster,
  name: 'dns_forwards_broken',
  means: text(
    'Questions that met no healthy server to be forwarded to, in 5 minutes',
    '5분간 정상 업스트림이 없던 질의',
  ),
  unit: 'count',
  expr: (s) => inFiveMinutes(s, cluster, series('coredns_forward_healthcheck_broken_total', coredns(s))),
  limits: atLeast({ warning: 1 }),
})

/**
 * A Corefile that does not load is tried once and not again, so a day is looked back; a server that has been replaced
 * has loaded it.
 */
export const reloadsFailed = signal({
  ...ofCluster,
  name: 'dns_reloads_failed',
  means: text('Reloads of the Corefile that failed in a day', '하루 동안 실패한 Corefile 다시 읽기'),
  unit: 'count',
  expr: (s) => {
    const failed = promql`increase(${series('coredns_reload_failed_total', coredns(s))}[${'1d'}])`
    const runs = exists(s, server, series('coredns_build_info', coredns(s)))
    return promql`sum by (${cluster}) (${failed} and on (${server}) ${runs})`
  },
  limits: atLeast({ warning: 1 }),
})

/** It recovers from each, and answers SERVFAIL. */
export const panics = signal({
  ...ofCluster,
  name: 'dns_panics',
  means: text('Panics of the DNS in 15 minutes', '15분간 DNS 패닉'),
  unit: 'count',
  expr: (s) => promql`sum by (${cluster}) (increase(${series('coredns_panics_total', coredns(s))}[${'15m'}]))`,
  limits: above({ warning: 0 }),
})
