import type { Duration } from '../../../core/duration.js'
import { type Text, text } from '../../../core/text.js'
import { above } from '../../../model/limits.js'
import { recorded, recordOf } from '../../../model/recorded.js'
import type { Settings } from '../../../model/settings.js'
import { type Signal, signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { promql } from '../../../promql/template.js'
import { workload } from './owner.js'
import { availableReplicas, type Kind, missingReplicas, updatedReplicas, within } from './replicas.js'

const missingOf = (s: Settings, kind: Kind): Expr => within(s, recorded(s, missingReplicas), kind)

// The best of five minutes, as in what is missing.
const steady: Duration = '5m'

const unavailable = <const Name extends string>(name: Name, kind: Kind, means: Text) =>
  signal({
    name,
    means,
    unit: 'count',
    by: workload,
    kind: 'gauge',
    expr: (s) =>
      promql`${missingOf(s, kind)} and on (${workload}) max_over_time(${recordOf(availableReplicas)}[${steady}]) == 0`,
    limits: above({ critical: 0, warning: 0 }),
  })

export const deploymentUnavailable = unavailable(
  'deployment_unavailable',
  'Deployment',
  text('Replicas of Deployments without any available', '하나도 사용할 수 없는 Deployment의 레플리카'),
)
export const statefulSetUnavailable = unavailable(
  'statefulset_unavailable',
  'StatefulSet',
  text('Replicas of StatefulSets without any available', '하나도 사용할 수 없는 StatefulSet의 레플리카'),
)

const missing = <const Name extends string>(name: Name, kind: Kind, means: Text) =>
  signal({
    name,
    means,
    unit: 'count',
    by: workload,
    kind: 'gauge',
    expr: (s) => missingOf(s, kind),
    limits: above({ warning: 0 }),
  })

export const deploymentMissing = missing(
  'deployment_missing_replicas',
  'Deployment',
  text('Replicas that a Deployment misses', 'Deployment에 모자라는 레플리카'),
)
export const statefulSetMissing = missing(
  'statefulset_missing_replicas',
  'StatefulSet',
  text('Replicas that a StatefulSet misses', 'StatefulSet에 모자라는 레플리카'),
)
export const daemonSetMissing = missing(
  'daemonset_missing_pods',
  'DaemonSet',
  text('Pods that a DaemonSet misses', 'DaemonSet에 모자라는 파드'),
)

/** Progress: more replicas than ten minutes before. */
const gained = <const Name extends string>(name: Name, kind: Kind, counted: Signal, means: Text) =>
  signal({
    name,
    means,
    unit: 'count',
    by: workload,
    kind: 'gauge',
    expr: (s) =>
      promql`max_over_time(${within(s, recordOf(counted), kind)}[${steady}])
        - max_over_time(${recordOf(counted)}[${steady}] offset ${'10m'})`,
    limits: above({ warning: 0 }),
  })

const moreAvailable = text('Replicas that became available lately', '최근 사용 가능해진 레플리카')
const moreUpdated = text('Replicas that were updated lately', '최근 업데이트된 레플리카')

export const deploymentGained = gained('deployment_gained', 'Deployment', availableReplicas, moreAvailable)
export const statefulSetGained = gained('statefulset_gained', 'StatefulSet', availableReplicas, moreAvailable)
export const statefulSetAdvanced = gained('statefulset_advanced', 'StatefulSet', updatedReplicas, moreUpdated)
export const daemonSetGained = gained('daemonset_gained', 'DaemonSet', availableReplicas, moreAvailable)
export const daemonSetAdvanced = gained('daemonset_advanced', 'DaemonSet', updatedReplicas, moreUpdated)
