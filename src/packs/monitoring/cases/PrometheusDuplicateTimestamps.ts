import { PrometheusDuplicateTimestamps as alert } from '../alerts/PrometheusDuplicateTimestamps.js'
import { movingCounter } from './moving-counter.js'

export const cases = movingCounter({
  alert,
  severity: 'warning',
  waits: 15,
  keeps: 10,
  counters: [{ metric: 'prometheus_target_scrapes_sample_duplicate_timestamp_total' }],
  summary: 'monitoring/prometheus-0 dropped 10 duplicate samples in 5 minutes in cluster seoul',
})
