import { text } from '../../../core/text.js'
import { latest } from '../../../model/freshness.js'
import { above } from '../../../model/limits.js'
import { watched } from '../../../model/namespaces.js'
import { recorded } from '../../../model/recorded.js'
import { signal } from '../../../model/signal.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { lostPods } from './replicas.js'

const budget = ['cluster', 'namespace', 'poddisruptionbudget']
const namespace = ['cluster', 'namespace']

/**
 * Healthy pods that a disruption budget lacks. No series says which pods it protects, so those that its namespace has
 * lost on nodes that are not Ready count as its own. Crash loops are healthy for seconds, hence the five minutes.
 */
export const budgetMissing = signal({
  name: 'disruption_budget_missing_pods',
  means: text('Healthy pods that a disruption budget lacks', 'PodDisruptionBudget에 모자라는 정상 파드'),
  unit: 'count',
  by: budget,
  kind: 'gauge',
  expr: (s) => {
    const desired = latest(s, budget, series('kube_poddisruptionbudget_status_desired_healthy'))
    const healthy = promql`max by (${budget}) (max_over_time(${series('kube_poddisruptionbudget_status_current_healthy')}[${'5m'}]))`
    const lacking = promql`${desired} - ${healthy}`
    const lost = promql`sum by (${namespace}) (${recorded(s, lostPods)})`
    return watched(s, promql`${lacking} - on (${namespace}) group_left () ${lost} or ${lacking}`)
  },
  limits: above({ warning: 0 }),
})
