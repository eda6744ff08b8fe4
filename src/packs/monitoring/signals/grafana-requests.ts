import { text } from '../../../core/text.js'
import { inFiveMinutes } from '../../../model/in-five-minutes.js'
import { above, atLeast } from '../../../model/limits.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { matches } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'

const namespace = ['cluster', 'namespace']
const ofGrafana = { by: namespace, kind: 'gauge', needs: ['grafana'] } as const

/** Answers to pages, to its API, and of data sources that it asks for somebody. */
const answers = (s: Settings, code: { code?: ReturnType<typeof matches> } = {}): Expr =>
  inFiveMinutes(
    s,
    namespace,
    series('grafana_page_response_status_total', code),
    series('grafana_api_response_status_total', code),
    series('grafana_proxy_response_status_total', code),
  )

export const grafanaErrors = signal({
  ...ofGrafana,
  name: 'grafana_errors',
  means: text('Requests that Grafana fails to answer', 'Grafana가 응답하지 못한 요청'),
  unit: 'ratio',
  expr: (s) => promql`${answers(s, { code: matches('5..') })} / ${answers(s)}`,
  limits: above({ warning: '10%' }),
})

/** One failed request of three at night is nobody’s worry. */
export const grafanaErrorCount = signal({
  ...ofGrafana,
  name: 'grafana_error_count',
  means: text('Requests that Grafana failed to answer in 5 minutes', '5분간 Grafana가 응답하지 못한 요청'),
  unit: 'count',
  expr: (s) => answers(s, { code: matches('5..') }),
  limits: atLeast({ warning: 10 }),
})
