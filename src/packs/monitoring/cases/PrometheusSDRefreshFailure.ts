import { PrometheusSDRefreshFailure as alert } from '../alerts/PrometheusSDRefreshFailure.js'
import { movingCounter } from './moving-counter.js'

export const cases = movingCounter({
  alert,
  severity: 'warning',
  waits: 20,
  keeps: 10,
  counters: [
    { metric: 'prometheus_sd_refresh_failures_total', labels: { mechanism: 'dns', config: 'hosts' } },
    { metric: 'prometheus_sd_kubernetes_failures_total' },
  ],
  summary: 'Service discovery of monitoring/prometheus-0 failed 10 times in 5 minutes in cluster seoul',
})
