import { text } from '../../../core/text.js'
import { latest, perSecond } from '../../../model/freshness.js'
import { above } from '../../../model/limits.js'
import { signal } from '../../../model/signal.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'

const resource = ['cluster', 'namespace', 'resource']

/** Objects that the Prometheus Operator leaves out of the configuration because they are not valid. */
export const resourcesRejected = signal({
  name: 'operator_rejected_resources',
  means: text('Objects that the operator rejects', '오퍼레이터가 거부한 오브젝트'),
  unit: 'count',
  by: resource,
  kind: 'gauge',
  expr: (s) => latest(s, resource, series('prometheus_operator_managed_resources', { state: 'rejected' })),
  limits: above({ warning: 0 }),
  needs: ['prometheus-operator'],
})

/** Failed syncs of all; an operator whose objects stand still does none. */
export const reconcileErrors = signal({
  name: 'operator_reconcile_errors',
  means: text('Reconciliations of the operator that fail, per second', '초당 실패하는 오퍼레이터 조정 작업'),
  unit: 'count',
  by: ['cluster', 'namespace'],
  kind: 'gauge',
  expr: (s) =>
    promql`sum by (${['cluster', 'namespace']}) (${perSecond(s, series('prometheus_operator_reconcile_errors_total'))})`,
  needs: ['prometheus-operator'],
})
