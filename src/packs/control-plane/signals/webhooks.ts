import { text } from '../../../core/text.js'
import { above } from '../../../model/limits.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { matches, notMatches } from '../../../promql/matchers.js'
import { type MatchersOf, series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { apiserver } from './api-server-job.js'

const webhook = ['cluster', 'name']
const ofWebhook = { by: webhook, kind: 'gauge', unit: 'ratio', needs: ['apiserver'] } as const

type Calls = MatchersOf<'apiserver_admission_webhook_request_total'>

const calls = (s: Settings, which: Calls = {}): Expr =>
  promql`sum by (${webhook}) (rate(${series('apiserver_admission_webhook_request_total', { ...apiserver(s), ...which })}[${'10m'}]))`

// What a webhook denies on purpose has a code of the caller's mistakes, 4xx.
const failed: Calls = { code: notMatches('[234]..') }

/** Whether the caller is refused for it or let through unchecked. */
export const webhookFailures = signal({
  ...ofWebhook,
  name: 'webhook_failures',
  means: text('Share of calls to an admission webhook that fail', '어드미션 웹훅 호출 중 실패한 비율'),
  expr: (s) => promql`(${calls(s, failed)} or ${calls(s)} * 0) / ${calls(s)}`,
  limits: above({ warning: '5%' }),
})

/** With the policy Fail, the request that it was asked about fails as well. */
export const webhookRefusals = signal({
  ...ofWebhook,
  name: 'webhook_refusals',
  means: text(
    'Share of calls to an admission webhook that fail and refuse the request',
    '웹훅 호출이 실패해 거부된 요청의 비율',
  ),
  expr: (s) => promql`(${calls(s, { ...failed, rejected: 'true' })} or ${calls(s)} * 0) / ${calls(s)}`,
  limits: above({ critical: '50%' }),
})

const durations = 'apiserver_admission_webhook_admission_duration_seconds'

/** Counted, not interpolated: 1 % over the bound is the same as a 99th percentile above it. */
export const webhookSlow = signal({
  ...ofWebhook,
  name: 'webhook_slow_calls',
  means: text('Share of calls to an admission webhook that take over 2.5 s', '2.5초 넘게 걸린 웹훅 호출의 비율'),
  expr: (s) => {
    const quick = series(`${durations}_bucket`, { ...apiserver(s), le: matches('2\\.5') })
    const all = series(`${durations}_count`, apiserver(s))
    return promql`1 - sum by (${webhook}) (rate(${quick}[${'10m'}])) / sum by (${webhook}) (rate(${all}[${'10m'}]))`
  },
  limits: above({ warning: '1%' }),
})
