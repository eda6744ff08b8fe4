import { PrometheusRuleFailures as alert } from '../alerts/PrometheusRuleFailures.js'
import { movingCounter } from './moving-counter.js'

export const cases = movingCounter({
  alert,
  severity: 'critical',
  waits: 15,
  keeps: 10,
  counters: [
    {
      metric: 'prometheus_rule_evaluation_failures_total',
      labels: { rule_group: 'node.yaml;node' },
      details: { groups: 'node.yaml;node' },
    },
  ],
  summary: '10 rule evaluations of monitoring/prometheus-0 failed in 5 minutes in cluster seoul',
})
