import { text } from '../../../core/text.js'
import { lookback, perSecond } from '../../../model/freshness.js'
import { holds } from '../../../model/limits.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { matches, oneOf } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { apiserver } from './api-server-job.js'

const check = ['cluster', 'job', 'name']
const components = ['apiserver', 'kube-controller-manager', 'kube-proxy', 'kube-scheduler'] as const

const checks = (s: Settings) =>
  ({ job: oneOf(...components.filter((job) => s.jobs[job].scraped).flatMap((job) => s.jobs[job].names)) }) as const

/**
 * A check says what the last caller was told, for as long as nobody asks again: it counts while somebody does.
 */
const failing = (s: Settings): Expr => {
  const passed = series('kubernetes_healthcheck', checks(s))
  const asked = series('kubernetes_healthchecks_total', checks(s))
  const answer = ['cluster', 'instance', 'name', 'type']
  return promql`max by (${check}) ((max_over_time(${passed}[${lookback(s, passed)}]) == bool 0)
    and on (${answer}) ${perSecond(s, asked)} > 0)`
}

/** What callers were told of an API server as a whole, where its checks are not scraped one by one. */
const refusing = (s: Settings): Expr => {
  const asked = (code: string) =>
    perSecond(
      s,
      series('apiserver_request_total', {
        ...apiserver(s),
        subresource: matches('/(livez|readyz)'),
        code: matches(code),
      }),
    )
  const answer = ['cluster', 'job', 'instance', 'subresource']
  const none = promql`sum by (${answer}) (${asked('5..')}) > 0
    unless on (${answer}) sum by (${answer}) (${asked('2..')}) > 0`
  return promql`group by (${check}) (label_replace(${none}, ${'name'}, ${'$1'}, ${'subresource'}, ${'/(.+)'}))`
}

export const healthCheckFailing = signal({
  name: 'health_check_failing',
  means: text('Health check of a component fails', '구성 요소의 상태 점검 실패'),
  unit: 'state',
  by: check,
  kind: 'gauge',
  expr: failing,
  otherwise: [refusing],
  limits: holds('warning'),
  needsAny: components,
  inSomeStacks: true,
})
