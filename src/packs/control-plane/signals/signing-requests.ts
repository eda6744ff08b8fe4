import { text } from '../../../core/text.js'
import { latest } from '../../../model/freshness.js'
import { holds } from '../../../model/limits.js'
import { signal } from '../../../model/signal.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'

const request = ['cluster', 'certificatesigningrequest', 'signer_name']

/** Each condition has a row of its own from the beginning, 0 until it holds. */
export const signingRequestPending = signal({
  name: 'signing_request_pending',
  means: text('Certificate signing request awaits a decision', '결정을 기다리는 인증서 서명 요청(CSR)'),
  unit: 'state',
  by: request,
  kind: 'gauge',
  expr: (s) => promql`${latest(s, request, series('kube_certificatesigningrequest_condition'))} == bool 0`,
  limits: holds('warning'),
})
