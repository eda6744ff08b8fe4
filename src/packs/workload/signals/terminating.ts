import { text } from '../../../core/text.js'
import { latest } from '../../../model/freshness.js'
import { above, holds } from '../../../model/limits.js'
import { watched } from '../../../model/namespaces.js'
import { signal } from '../../../model/signal.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { onDownNodes } from './nodes.js'
import { pod } from './owner.js'

/** The phase of a pod that a finalizer holds is Running or Succeeded: only the time of its deletion tells. */
export const podTerminatingTime = signal({
  name: 'pod_terminating_time',
  means: text('Time since a pod should have been gone', '파드가 사라졌어야 할 시각부터 지난 시간'),
  unit: 'seconds',
  by: pod,
  kind: 'gauge',
  expr: (s) =>
    watched(
      s,
      promql`time() - ${latest(s, pod, series('kube_pod_deletion_timestamp'))} unless on (${pod}) ${onDownNodes(s)}`,
    ),
  limits: above({ warning: 1800 }),
})

export const namespaceTerminating = signal({
  name: 'namespace_terminating',
  means: text('Namespace is being deleted', '삭제 중인 네임스페이스'),
  unit: 'state',
  by: ['cluster', 'namespace'],
  kind: 'gauge',
  expr: (s) =>
    watched(s, latest(s, ['cluster', 'namespace'], series('kube_namespace_status_phase', { phase: 'Terminating' }))),
  limits: holds('warning'),
})
