import { text } from '../../../core/text.js'
import { above } from '../../../model/limits.js'
import { signal } from '../../../model/signal.js'
import { matches } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { apiserver } from './api-server-job.js'

const cluster = ['cluster']

/** Counted by a bucket of its own: years go to the last one, so that no quantile tells a date. */
export const expiringClientCertificates = signal({
  name: 'api_expiring_client_certificates',
  means: text(
    'Requests in an hour with a client certificate of less than 7 days',
    '1시간 동안 만료 7일 이내 클라이언트 인증서로 온 요청',
  ),
  unit: 'count',
  by: cluster,
  kind: 'counter',
  expr: (s) => {
    const expiring = series('apiserver_client_certificate_expiration_seconds_bucket', {
      ...apiserver(s),
      le: matches('604800(\\.0)?'),
    })
    return promql`sum by (${cluster}) (increase(${expiring}[${'1h'}]))`
  },
  limits: above({ warning: 0 }),
  needs: ['apiserver'],
})
