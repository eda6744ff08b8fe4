import { text } from '../../../core/text.js'
import { exists, latest, perSecond } from '../../../model/freshness.js'
import { above } from '../../../model/limits.js'
import { ofJob } from '../../../model/of-job.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'

const cluster = ['cluster']

const telemetry = (s: Settings) => ofJob(s, 'kube-state-metrics-telemetry')

const failed = (s: Settings) => ({ ...telemetry(s), result: 'error' }) as const

const share = (s: Settings, errors: Expr, calls: Expr): Expr =>
  promql`sum by (${cluster}) (${perSecond(s, errors)}) / sum by (${cluster}) (${perSecond(s, calls)})`

const needs = ['kube-state-metrics-telemetry'] as const

/** The kinds of objects whose lists or watches fail, for texts. */
export const failing = (call: 'list' | 'watch') => (s: Settings) =>
  promql`sum by (${['cluster', 'resource']}) (${perSecond(s, series(`kube_state_metrics_${call}_total`, failed(s)))}) > 0`

export const listErrors = signal({
  name: 'state_metrics_list_errors_ratio',
  means: text('Share of kube-state-metrics’ lists that fail', 'kube-state-metrics의 list 요청 중 실패한 비율'),
  unit: 'ratio',
  by: cluster,
  kind: 'gauge',
  expr: (s) =>
    share(s, series('kube_state_metrics_list_total', failed(s)), series('kube_state_metrics_list_total', telemetry(s))),
  limits: above({ warning: '1%' }),
  needs,
})

export const watchErrors = signal({
  name: 'state_metrics_watch_errors_ratio',
  means: text('Share of kube-state-metrics’ watches that fail', 'kube-state-metrics의 watch 요청 중 실패한 비율'),
  unit: 'ratio',
  by: cluster,
  kind: 'gauge',
  expr: (s) =>
    share(
      s,
      series('kube_state_metrics_watch_total', failed(s)),
      series('kube_state_metrics_watch_total', telemetry(s)),
    ),
  limits: above({ warning: '1%' }),
  needs,
})

/** Each shard knows how many there should be, and its own number. */
export const shardsMissing = signal({
  name: 'state_metrics_shards_missing',
  means: text('Shards of kube-state-metrics that are missing', '보이지 않는 kube-state-metrics 샤드 수'),
  unit: 'count',
  by: cluster,
  kind: 'gauge',
  expr: (s) => {
    const shards = exists(s, ['cluster', 'shard_ordinal'], series('kube_state_metrics_shard_ordinal', telemetry(s)))
    const wanted = latest(s, cluster, series('kube_state_metrics_total_shards', telemetry(s)))
    return promql`${wanted} - count by (${cluster}) (${shards})`
  },
  limits: above({ warning: 0 }),
  needs,
})
