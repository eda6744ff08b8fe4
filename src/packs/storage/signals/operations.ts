import { text } from '../../../core/text.js'
import { atLeast } from '../../../model/limits.js'
import { signal } from '../../../model/signal.js'
import { noneOf, not, oneOf } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'

const operation = ['cluster', 'node', 'operation_name', 'volume_plugin']

// Volumes made of API objects: where one is missing, its pod does not start, and that is the workload's own alert.
const ofObjects = noneOf(
  'kubernetes.io/configmap',
  'kubernetes.io/downward-api',
  'kubernetes.io/projected',
  'kubernetes.io/secret',
)

// The kubelet asks whether a volume is attached until it is, and counts each no as a failure.
const realWork = not('verify_controller_attached_volume')

/** By the kubelets, which mount, and by the controller-manager, which attaches and has no node. */
export const volumeOperationFailures = signal({
  name: 'volume_operation_failures',
  means: text('Volume operations that failed in 15 minutes', '15분 동안 실패한 볼륨 작업'),
  unit: 'count',
  by: operation,
  kind: 'counter',
  expr: (s) => {
    const failed = series('storage_operation_duration_seconds_count', {
      job: oneOf(...s.jobs.kubelet.names, ...s.jobs['kube-controller-manager'].names),
      status: not('success'),
      operation_name: realWork,
      volume_plugin: ofObjects,
    })
    return promql`max by (${operation}) (increase(${failed}[${'15m'}]))`
  },
  limits: atLeast({ warning: 5 }),
  needs: ['kubelet'],
})
