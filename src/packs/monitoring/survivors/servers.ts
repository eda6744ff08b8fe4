import { because, type Survivor, throughTheWait } from '../../../model/survivor.js'

export const serverSurvivors: readonly Survivor[] = [
  ...because('It counts what there is, so it is never less than 1.', {
    ConfigReloaderSidecarErrors: ['warning: limit 0 → -1'],
    PrometheusMissingRuleEvaluations: ['warning: limit 0 → -1'],
    PrometheusRuleFailures: ['critical: limit 0 → -1'],
    PrometheusScrapesRejected: ['warning: limit 0 → -1'],
  }),
  ...because('One step in a window is a little more than one, because an increase reaches beyond its samples.', {
    PrometheusMissingRuleEvaluations: ['warning: limit 0 → 1'],
    PrometheusRuleFailures: ['critical: limit 0 → 1'],
  }),
  ...because('What happens at evaluations some four minutes apart is seen in every five minutes as well.', {
    PrometheusMissingRuleEvaluations: ['warning: limit 240 → 192', 'warning: limit 240 → 288'],
    PrometheusRuleFailures: ['critical: limit 240 → 192', 'critical: limit 240 → 288'],
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
    change: 'critical: limit 0 → 1',
    reason: 'what was sent last was never stored in the first second of 1970',
  },
]
