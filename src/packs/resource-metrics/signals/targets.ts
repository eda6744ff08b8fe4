import { text } from '../../../core/text.js'
import { exists } from '../../../model/freshness.js'
import { holds } from '../../../model/limits.js'
import { watched } from '../../../model/namespaces.js'
import { recorded } from '../../../model/recorded.js'
import { signal } from '../../../model/signal.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { called, workload } from '../../workload/signals/owner.js'
import { desiredReplicas, missingReplicas, updatedReplicas } from '../../workload/signals/replicas.js'
import { autoscaler } from './autoscalers.js'

const target = ['scaletargetref_kind', 'scaletargetref_name']

/** What it scales cannot get its replicas, or is being rolled out: the workload's own alerts tell. */
export const targetBusy = signal({
  name: 'hpa_target_busy',
  means: text(
    'Target of an autoscaler misses or replaces replicas',
    '레플리카가 모자라거나 교체 중인 오토스케일러 대상',
  ),
  unit: 'state',
  by: autoscaler,
  kind: 'gauge',
  expr: (s) => {
    const info = exists(s, [...autoscaler, ...target], series('kube_horizontalpodautoscaler_info'))
    const scaled = called(called(info, 'scaletargetref_kind', 'workload_type'), 'scaletargetref_name', 'workload')
    const busy = promql`${recorded(s, missingReplicas)} > 0
      or ${recorded(s, desiredReplicas)} - ${recorded(s, updatedReplicas)} > 0`
    return promql`group by (${autoscaler}) (${watched(s, scaled)} and on (${workload}) (${busy}))`
  },
  limits: holds('warning'),
})
