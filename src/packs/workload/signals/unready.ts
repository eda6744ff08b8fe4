import { text } from '../../../core/text.js'
import { exists, latest } from '../../../model/freshness.js'
import { atLeast } from '../../../model/limits.js'
import { watched } from '../../../model/namespaces.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { noneOf, oneOf } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { onDownNodes } from './nodes.js'
import { pod, podsIn, withWorkload, workload } from './owner.js'

// Pods that were not Ready for five minutes and are older: those of a rollout become so one after the other. Pods that
// wait for a node, that ended (evicted ones too), and that are being deleted have alerts of their own or need none.
const unready = (s: Settings): Expr => {
  const was = promql`max by (${pod}) (max_over_time(${series('kube_pod_status_ready', { condition: 'true' })}[${'5m'}]))`
  const age = promql`time() - ${latest(s, pod, series('kube_pod_created'))}`
  const ended = latest(s, pod, series('kube_pod_status_phase', { phase: oneOf('Succeeded', 'Failed') }))
  return promql`1 - ${was} == 1 and on (${pod}) ${age} > 300
    unless on (${pod}) ${ended} == 1
    unless on (${pod}) ${exists(s, pod, series('kube_pod_status_unschedulable'))}
    unless on (${pod}) ${exists(s, pod, series('kube_pod_deletion_timestamp'))}
    unless on (${pod}) ${onDownNodes(s)}`
}

// A Job's pod need never be Ready.
const servers = { workload_type: noneOf('Job', 'CronJob') }

export const podsNotReady = signal({
  name: 'pods_not_ready',
  means: text('Pods that are not Ready', 'Ready가 아닌 파드'),
  unit: 'count',
  by: workload,
  kind: 'sum',
  expr: (s) => watched(s, promql`sum by (${workload}) (${withWorkload(unready(s), servers)})`),
  limits: atLeast({ warning: 1 }),
  record: 'cluster_namespace_workload:pods_not_ready:count',
})

export const podsUnready = (s: Settings): Expr => podsIn(s, unready(s))
