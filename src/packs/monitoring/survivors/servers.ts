import { because, type Survivor, throughTheWait } from '../../../model/survivor.js'

export const serverSurvivors: readonly Survivor[] = [
  ...because('It counts what there is, so it is never less than 1.', {
    ConfigReloaderSidecarErrors: ['warning: limit 0 → -1'],
    PrometheusMissingRuleEvaluations: ['warning: limit 0 → -1'],
    PrometheusRuleFailures: ['critical: limit 0 → -1'],
    PrometheusScrapesRejected: ['warning: limit 0 → -1'],
  }),
  ...because(throughTheWait, {
    ConfigReloaderSidecarErrors: [
      'warning: prometheus_config_last_reload_successful: range 2m → 30s',
      'warning: alertmanager_config_last_reload_successful: range 2m → 30s',
    ],
  }),
  {
    subject: 'PrometheusScrapesRejected',
    change: 'warning: limit 0 → 1',
    reason: 'a job that is beyond its limit has two targets or more',
  },
  {
    subject: 'PrometheusStorageFillingUp',
    change: 'warning: limit 0 → 1',
    reason: 'no database is limited to one byte, or to a second',
  },
  {
    subject: 'PrometheusRemoteWriteBehind',
    change: 'critical: prometheus_remote_storage_queue_highest_timestamp_seconds: range 2m → 30s',
    reason:
      'where its queue does not tell, what was stored does, and both are the same unless a queue leaves series out',
  },
  {
    subject: 'PrometheusRemoteWriteBehind',
    change: 'critical: limit 0 → 1',
    reason: 'what was sent last was never stored in the first second of 1970',
  },
]
