import { text } from '../../../core/text.js'
import { perSecond } from '../../../model/freshness.js'
import { percentile } from '../../../model/histograms.js'
import { above, atLeast } from '../../../model/limits.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import { matches, oneOf } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { scheduler } from './component-jobs.js'

const cluster = ['cluster']

const attempts = (s: Settings, ...results: readonly string[]) =>
  promql`sum by (${cluster}) (${perSecond(
    s,
    series('scheduler_schedule_attempts_total', { result: oneOf(...results), ...scheduler(s) }),
  )})`

/** Pods that fit nowhere are tried again and again, and would hide the errors: they are no part of the whole. */
export const schedulerErrorsRatio = signal({
  name: 'scheduler_errors_ratio',
  means: text('Share of scheduling attempts that end in an error', '스케줄링 시도 중 오류로 끝난 비율'),
  unit: 'ratio',
  by: cluster,
  kind: 'gauge',
  expr: (s) => promql`${attempts(s, 'error')} / ${attempts(s, 'error', 'scheduled')}`,
  limits: above({ warning: '10%' }),
  needs: ['kube-scheduler'],
})

/** A pod that is deleted while it is being placed ends in an error too: a few are nothing. */
export const schedulerErrors = signal({
  name: 'scheduler_errors',
  means: text('Scheduling attempts that ended in an error in 5 minutes', '5분간 오류로 끝난 스케줄링 시도'),
  unit: 'count',
  by: cluster,
  kind: 'gauge',
  expr: (s) => promql`300 * ${attempts(s, 'error')}`,
  limits: atLeast({ warning: 5 }),
  needs: ['kube-scheduler'],
})

/** The scheduler's own time for a pod that it placed, without waiting in its queue. The largest bucket is 16 s. */
export const schedulerAttemptTime = signal({
  name: 'scheduler_attempt_p99',
  means: text('Scheduling attempts, 99th percentile', '스케줄링 시도 시간, 99분위'),
  unit: 'seconds',
  by: cluster,
  kind: 'gauge',
  expr: (s) => {
    const le = matches('(0\\.128|0\\.256|0\\.512|1\\.024|2\\.048|4\\.096|8\\.192|16\\.384|\\+Inf)')
    const tried = series('scheduler_scheduling_attempt_duration_seconds_bucket', {
      result: 'scheduled',
      le,
      ...scheduler(s),
    })
    return percentile(s, 0.99, cluster, tried)
  },
  limits: above({ warning: 2 }),
  needs: ['kube-scheduler'],
})
