import { text } from '../../../core/text.js'
import { perSecond } from '../../../model/freshness.js'
import { buckets, percentile } from '../../../model/histograms.js'
import { inFiveMinutes } from '../../../model/in-five-minutes.js'
import { above, atLeast } from '../../../model/limits.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import { noneOf } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { kubelet } from './jobs.js'

const node = ['cluster', 'node']
const operation = [...node, 'operation_type']

/** How long the kubelet takes to list its containers. 10 s is its largest bucket, so no more is ever shown. */
export const plegDuration = signal({
  name: 'kubelet_pleg_p99',
  means: text('Relisting of containers, 99th percentile', '컨테이너 목록 갱신(PLEG) 시간, 99분위'),
  unit: 'seconds',
  by: node,
  kind: 'gauge',
  expr: (s) => {
    const le = buckets(0.5, 1, 2.5, 5, 10)
    return percentile(s, 0.99, node, series('kubelet_pleg_relist_duration_seconds_bucket', { le, ...kubelet(s) }))
  },
  limits: atLeast({ warning: 10 }),
  needs: ['kubelet'],
})

/**
 * How long pods take from their creation until they run, image pulls left out. From Kubernetes 1.36 on (and late patches
 * of 1.34 and 1.35) init containers, pods that were not schedulable at once and pods with persistent or host volumes are
 * left out too. The family that is usually read instead, kubelet_pod_worker_duration_seconds, ends at 10 s and can never
 * exceed a minute.
 */
export const podStartDuration = signal({
  name: 'kubelet_pod_start_p99',
  means: text('Start of pods, 99th percentile', '파드 시작 시간, 99분위'),
  unit: 'seconds',
  by: node,
  kind: 'gauge',
  expr: (s) => {
    const le = buckets(10, 30, 60, 120, 180, 300, 600, 1200, 3600)
    const started = series('kubelet_pod_start_sli_duration_seconds_bucket', { le, ...kubelet(s) })
    return promql`histogram_quantile(0.99, sum by (${[...node, 'le']}) (rate(${started}[${'10m'}])))`
  },
  limits: above({ warning: 60 }),
  needs: ['kubelet'],
})

// Errors of these are the workloads' own: a probe that fails, an image or a command that does not exist.
const ofTheRuntime = noneOf('create_container', 'exec', 'exec_sync', 'pull_image', 'start_container')

const errors = (s: Settings) =>
  series('kubelet_runtime_operations_errors_total', { operation_type: ofTheRuntime, ...kubelet(s) })

export const runtimeErrorsRatio = signal({
  name: 'kubelet_runtime_errors_ratio',
  means: text('Share of calls to the container runtime that fail', '컨테이너 런타임 호출 중 실패한 비율'),
  unit: 'ratio',
  by: operation,
  kind: 'gauge',
  expr: (s) => {
    const calls = series('kubelet_runtime_operations_total', kubelet(s))
    return promql`sum by (${operation}) (${perSecond(s, errors(s))}) / sum by (${operation}) (${perSecond(s, calls)})`
  },
  limits: above({ warning: '10%' }),
  needs: ['kubelet'],
})

/** Few calls that fail now and then are no failing runtime, whatever their share. */
export const runtimeErrors = signal({
  name: 'kubelet_runtime_errors',
  means: text('Calls to the container runtime that failed in 5 minutes', '5분간 실패한 컨테이너 런타임 호출'),
  unit: 'count',
  by: operation,
  kind: 'gauge',
  expr: (s) => inFiveMinutes(s, operation, errors(s)),
  limits: atLeast({ warning: 3 }),
  needs: ['kubelet'],
})
