import { PrometheusRuleFailures as alert } from '../alerts/PrometheusRuleFailures.js'
import { ruleGroups } from './rule-groups.js'

export const cases = ruleGroups({
  alert,
  severity: 'critical',
  metric: 'prometheus_rule_evaluation_failures_total',
  summary: '8 rule evaluations of monitoring/prometheus-0 failed in 40 minutes in cluster seoul',
})
