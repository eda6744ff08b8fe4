import { text } from '../../../core/text.js'
import { exists, last, lookback, perSecond } from '../../../model/freshness.js'
import { above } from '../../../model/limits.js'
import { watched } from '../../../model/namespaces.js'
import { ofJob } from '../../../model/of-job.js'
import { signal } from '../../../model/signal.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { autoscaler, blind } from '../signals/autoscalers.js'

// What only panels ask.

const node = ['cluster', 'node']
const metric = [...autoscaler, 'metric_name', 'metric_target_type', 'container']

const ofServer = { by: ['cluster'], kind: 'gauge', needs: ['metrics-server'] } as const

export const serversUp = signal({
  ...ofServer,
  name: 'metrics_servers_up',
  means: text('Replicas of metrics-server that answer', '응답하는 metrics-server 레플리카'),
  unit: 'count',
  expr: (s) => {
    const target = series('up', ofJob(s, 'metrics-server'))
    return promql`sum by (${['cluster']}) (max_over_time(${target}[${lookback(s, target)}]))`
  },
})

export const blindAutoscalers = signal({
  name: 'blind_autoscalers',
  means: text('Autoscalers without metrics', '메트릭을 읽지 못하는 오토스케일러 수'),
  unit: 'count',
  by: ['cluster'],
  kind: 'gauge',
  expr: (s) => {
    const all = watched(s, exists(s, ['cluster'], series('kube_horizontalpodautoscaler_info')))
    return promql`count by (${['cluster']}) (${blind.expr(s)}) or ${all} * 0`
  },
  limits: above({ warning: 0 }),
})

export const slowestKubelets = signal({
  name: 'metrics_server_slowest_kubelets',
  means: text('Kubelets that answer metrics-server most slowly', 'metrics-server에 가장 느리게 응답하는 kubelet'),
  unit: 'seconds',
  by: node,
  kind: 'gauge',
  needs: ['metrics-server'],
  expr: (s) => {
    const took = perSecond(s, series('metrics_server_kubelet_request_duration_seconds_sum'))
    const asked = perSecond(s, series('metrics_server_kubelet_request_duration_seconds_count'))
    return promql`topk by (${['cluster']}) (10, sum by (${node}) (${took}) / sum by (${node}) (${asked}))`
  },
})

/** Utilisation is compared with utilisation, averages with averages. */
export const metricOfTarget = signal({
  name: 'hpa_metric_of_target',
  means: text('Metric of an autoscaler, of its target', '목표 대비 오토스케일러의 메트릭'),
  unit: 'ratio',
  by: metric,
  kind: 'gauge',
  expr: (s) => {
    const now = watched(s, last(s, series('kube_horizontalpodautoscaler_status_target_metric')))
    const wanted = last(s, series('kube_horizontalpodautoscaler_spec_target_metric'))
    return promql`max by (${metric}) (${now}) / on (${metric}) max by (${metric}) (${wanted})`
  },
})
