import { text } from '../../../core/text.js'
import { last, lookback } from '../../../model/freshness.js'
import { above, atLeast } from '../../../model/limits.js'
import { signal } from '../../../model/signal.js'
import { not } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { apiserver, apiserverMain } from './api-server-job.js'

const cluster = ['cluster']

/** Cut off by the API server itself. What an aggregated API does not answer is told of that API. */
export const terminatedRequests = signal({
  name: 'api_terminated_requests',
  means: text('Share of requests that the API server cuts off', 'API 서버가 끊은 요청의 비율'),
  unit: 'ratio',
  by: cluster,
  kind: 'gauge',
  expr: (s) => {
    const cut = series('apiserver_request_terminations_total', { ...apiserver(s), component: not('aggregator') })
    const answered = promql`sum by (${cluster}) (rate(${series('apiserver_request_total', apiserver(s))}[${'10m'}]))`
    const terminated = promql`sum by (${cluster}) (rate(${cut}[${'10m'}]))`
    return promql`1 - ${answered} / (${answered} + (${terminated} or ${answered} * 0))`
  },
  limits: above({ warning: '20%' }),
  needs: ['apiserver'],
})

const counted = ['cluster', 'instance', 'flow_schema', 'priority_level', 'reason']
const server = ['cluster', 'instance']

/**
 * Counters are born with the first rejection, which counts where the API server was scraped before it; one that stood
 * higher before has begun again. Callers that give up while they wait (`cancelled`) were not turned away.
 */
export const rejectedRequests = signal({
  name: 'api_rejected_requests',
  means: text(
    'Requests that priority and fairness rejected in 10 minutes',
    '10분 동안 우선순위 제어(APF)가 거절한 요청',
  ),
  unit: 'count',
  by: ['cluster', 'flow_schema', 'reason'],
  kind: 'counter',
  expr: (s) => {
    const rejected = series('apiserver_flowcontrol_rejected_requests_total', {
      ...apiserver(s),
      reason: not('cancelled'),
    })
    const up = series('up', apiserverMain(s))
    const now = promql`max by (${counted}) (${last(s, rejected)})`
    const then = promql`max by (${counted}) (last_over_time(${rejected}[${lookback(s, rejected)}] offset ${'10m'}))`
    const scraped = promql`max by (${server}) (max_over_time(${up}[${lookback(s, up)}] offset ${'10m'})) == 1`
    return promql`sum by (${['cluster', 'flow_schema', 'reason']}) (
      ${now} - (${then} <= ${now} or ${now} * 0) and on (${server}) ${scraped})`
  },
  // A client whose request is turned away tries again by itself: a few harm nobody.
  limits: atLeast({ warning: 10 }),
  needs: ['apiserver'],
})
