import { type AlertCase, fires, type Given, given, grows, quiet, up } from '../../../model/case.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'
import { PrometheusSDRefreshFailure as alert } from '../alerts/PrometheusSDRefreshFailure.js'
import { first, movingCounter } from './moving-counter.js'

const requests = (code: string): Given =>
  given('prometheus_sd_kubernetes_http_request_total', { status_code: code, ...first }, grows({ '0m': 0, '5m': 2 }))

const failures = movingCounter({
  alert,
  severity: 'warning',
  waits: 15,
  keeps: 10,
  counters: [
    { metric: 'prometheus_sd_refresh_failures_total', labels: { mechanism: 'dns', config: 'hosts' } },
    { metric: 'prometheus_sd_kubernetes_http_request_total', labels: { status_code: '<error>' } },
  ],
  summary: 'Service discovery of monitoring/prometheus-0 failed 10 times in 5 minutes in cluster seoul',
})

export const cases: readonly AlertCase[] = [
  ...failures,
  {
    alert,
    tells: 'Its account lost the right to list pods',
    given: [requests('403'), up('apiserver')],
    expect: [fires('21m30s', { severity: 'warning', on: first, value: '10' })],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'No API server answers for forty minutes',
    given: [
      up('apiserver', {}, { '0m': 1, '5m': 0, '45m': 1 }),
      up('coredns'),
      given(
        'prometheus_sd_kubernetes_http_request_total',
        { status_code: '<error>', ...first },
        grows({ '0m': 0, '5m': 2, '45m': 0 }),
      ),
    ],
    expect: [quiet('40m'), quiet('47m'), quiet('60m')],
  },
  {
    alert,
    tells: 'All is well; watches that ran out begin anew',
    given: [requests('200'), requests('201'), requests('410')],
    expect: [quiet('35m')],
  },
]
