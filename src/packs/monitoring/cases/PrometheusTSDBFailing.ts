import { PrometheusTSDBFailing as alert } from '../alerts/PrometheusTSDBFailing.js'
import { movingCounter } from './moving-counter.js'

export const cases = movingCounter({
  alert,
  severity: 'warning',
  waits: 15,
  keeps: 10,
  counters: [
    { metric: 'prometheus_tsdb_compactions_failed_total' },
    { metric: 'prometheus_tsdb_reloads_failures_total' },
    { metric: 'prometheus_tsdb_head_truncations_failed_total' },
    { metric: 'prometheus_tsdb_wal_truncations_failed_total' },
    { metric: 'prometheus_tsdb_wal_writes_failed_total' },
    { metric: 'prometheus_tsdb_wal_corruptions_total' },
  ],
  summary: 'The database of monitoring/prometheus-0 failed 10 times in 5 minutes in cluster seoul',
})
