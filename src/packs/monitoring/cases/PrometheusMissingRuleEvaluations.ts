import { PrometheusMissingRuleEvaluations as alert } from '../alerts/PrometheusMissingRuleEvaluations.js'
import { movingCounter } from './moving-counter.js'

export const cases = movingCounter({
  alert,
  severity: 'warning',
  waits: 15,
  keeps: 10,
  counters: [
    {
      metric: 'prometheus_rule_group_iterations_missed_total',
      labels: { rule_group: 'node.yaml;node' },
      details: { groups: 'node.yaml;node' },
    },
  ],
  summary: 'monitoring/prometheus-0 left out 10 evaluations of rule groups in 5 minutes in cluster seoul',
})
