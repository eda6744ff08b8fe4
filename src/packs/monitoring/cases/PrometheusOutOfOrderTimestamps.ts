import { PrometheusOutOfOrderTimestamps as alert } from '../alerts/PrometheusOutOfOrderTimestamps.js'
import { movingCounter } from './moving-counter.js'

export const cases = movingCounter({
  alert,
  severity: 'warning',
  waits: 15,
  keeps: 10,
  counters: [{ metric: 'prometheus_target_scrapes_sample_out_of_order_total' }],
  summary: 'monitoring/prometheus-0 dropped 10 samples out of order in 5 minutes in cluster seoul',
})
