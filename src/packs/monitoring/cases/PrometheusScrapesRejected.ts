import { PrometheusScrapesRejected as alert } from '../alerts/PrometheusScrapesRejected.js'
import { movingCounter } from './moving-counter.js'

export const cases = movingCounter({
  alert,
  severity: 'warning',
  waits: 15,
  keeps: 10,
  counters: [
    { metric: 'prometheus_target_scrapes_exceeded_sample_limit_total' },
    { metric: 'prometheus_target_scrapes_exceeded_body_size_limit_total' },
    { metric: 'prometheus_target_scrape_pool_exceeded_label_limits_total' },
    { metric: 'prometheus_target_scrape_pool_exceeded_target_limit_total' },
  ],
  summary: 'monitoring/prometheus-0 refused 10 scrapes for their size in 5 minutes in cluster seoul',
})
