import { text } from '../../../core/text.js'
import { exists, latest } from '../../../model/freshness.js'
import { above, atLeast, holds } from '../../../model/limits.js'
import { watched } from '../../../model/namespaces.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'

/** The identity of a HorizontalPodAutoscaler. */
export const autoscaler = ['cluster', 'namespace', 'horizontalpodautoscaler']

const ofAutoscaler = { by: autoscaler, kind: 'gauge' } as const

const condition = (s: Settings, type: 'ScalingActive' | 'ScalingLimited', status: 'true' | 'false'): Expr =>
  latest(s, autoscaler, series('kube_horizontalpodautoscaler_status_condition', { condition: type, status }))

export const currentReplicas = signal({
  ...ofAutoscaler,
  name: 'hpa_current_replicas',
  means: text('Replicas that an autoscaler sees', '오토스케일러가 보는 레플리카'),
  unit: 'count',
  expr: (s) => watched(s, latest(s, autoscaler, series('kube_horizontalpodautoscaler_status_current_replicas'))),
})

export const wantedReplicas = signal({
  ...ofAutoscaler,
  name: 'hpa_wanted_replicas',
  means: text('Replicas that an autoscaler wants', '오토스케일러가 원하는 레플리카'),
  unit: 'count',
  expr: (s) => watched(s, latest(s, autoscaler, series('kube_horizontalpodautoscaler_status_desired_replicas'))),
})

export const mostReplicas = signal({
  ...ofAutoscaler,
  name: 'hpa_most_replicas',
  means: text('Most replicas that an autoscaler may have', '오토스케일러의 최대 레플리카'),
  unit: 'count',
  expr: (s) => watched(s, latest(s, autoscaler, series('kube_horizontalpodautoscaler_spec_max_replicas'))),
})

export const leastReplicas = signal({
  ...ofAutoscaler,
  name: 'hpa_least_replicas',
  means: text('Least replicas that an autoscaler may have', '오토스케일러의 최소 레플리카'),
  unit: 'count',
  expr: (s) => watched(s, latest(s, autoscaler, series('kube_horizontalpodautoscaler_spec_min_replicas'))),
})

export const sees = signal({
  ...ofAutoscaler,
  name: 'hpa_sees_metrics',
  means: text('Autoscaler reads its metrics', '메트릭을 읽는 오토스케일러'),
  unit: 'state',
  expr: (s) => watched(s, condition(s, 'ScalingActive', 'true')),
  limits: holds('warning'),
})

/**
 * It cannot tell how many replicas are needed. By the inventory, for one whose target or metric is missing has no row of
 * ScalingActive at all. With its target at zero by hand it rests: there is a row, and there are no replicas.
 */
export const blind = signal({
  ...ofAutoscaler,
  name: 'hpa_blind',
  means: text('Autoscaler without metrics', '메트릭을 읽지 못하는 오토스케일러'),
  unit: 'state',
  expr: (s) =>
    watched(
      s,
      promql`${exists(s, autoscaler, series('kube_horizontalpodautoscaler_info'))}
        unless on (${autoscaler}) ${sees.expr(s)} == 1
        unless on (${autoscaler}) (${condition(s, 'ScalingActive', 'false')} == 1
          and on (${autoscaler}) ${currentReplicas.expr(s)} == 0)`,
    ),
  limits: holds('warning'),
})

export const replicasApart = signal({
  ...ofAutoscaler,
  name: 'hpa_replicas_apart',
  means: text('Replicas too many or too few for an autoscaler', '오토스케일러가 원하는 수와의 차이'),
  unit: 'count',
  expr: (s) => promql`abs(${wantedReplicas.expr(s)} - on (${autoscaler}) ${currentReplicas.expr(s)})`,
  limits: above({ warning: 0 }),
})

export const replicasMove = signal({
  ...ofAutoscaler,
  name: 'hpa_replica_changes',
  means: text('Changes of the replicas in ten minutes', '10분 동안 레플리카 수가 바뀐 횟수'),
  unit: 'count',
  expr: (s) => {
    const replicas = series('kube_horizontalpodautoscaler_status_current_replicas')
    return watched(s, promql`max by (${autoscaler}) (changes(${replicas}[${'10m'}]))`)
  },
  limits: above({ warning: 0 }),
})

export const wantedOfMost = signal({
  ...ofAutoscaler,
  name: 'hpa_wanted_of_most',
  means: text('Replicas wanted, of the most allowed', '최대치 대비 원하는 레플리카'),
  unit: 'ratio',
  expr: (s) => promql`${wantedReplicas.expr(s)} / on (${autoscaler}) ${mostReplicas.expr(s)}`,
  limits: atLeast({ warning: '100%' }),
})

/** A bound keeps it from what the metrics ask for. One that is pinned, its bounds alike, always is. */
export const held = signal({
  ...ofAutoscaler,
  name: 'hpa_held_by_a_bound',
  means: text('Autoscaler held by a bound', '한도에 걸린 오토스케일러'),
  unit: 'state',
  expr: (s) =>
    promql`${watched(s, condition(s, 'ScalingLimited', 'true'))}
      unless on (${autoscaler}) ${leastReplicas.expr(s)} >= on (${autoscaler}) ${mostReplicas.expr(s)}`,
  limits: holds('warning'),
})
