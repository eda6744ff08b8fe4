import { PrometheusMissingRuleEvaluations as alert } from '../alerts/PrometheusMissingRuleEvaluations.js'
import { ruleGroups } from './rule-groups.js'

export const cases = ruleGroups({
  alert,
  severity: 'warning',
  metric: 'prometheus_rule_group_iterations_missed_total',
  summary: 'monitoring/prometheus-0 left out 8 evaluations of rule groups in 40 minutes in cluster seoul',
})
