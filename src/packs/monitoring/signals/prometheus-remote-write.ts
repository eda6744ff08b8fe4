import { text } from '../../../core/text.js'
import { latest, perSecond } from '../../../model/freshness.js'
import { above } from '../../../model/limits.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { started } from './prometheus-start.js'
import { ofPrometheus, server } from './server.js'

const remote = [...server, 'remote_name']

/** What was sent last; 0 until a receiver has taken anything, which is then behind since Prometheus started. */
const lastSent = (s: Settings): Expr => {
  const sent = latest(s, remote, series('prometheus_remote_storage_queue_highest_sent_timestamp_seconds'))
  return promql`(${sent} > 0 or ${sent} + on (${server}) group_left () ${started(s)})`
}

/**
 * What was stored last against what was sent last, while something waits to be sent: a queue that leaves most series out
 * is not behind. What each queue says it is to send (since Prometheus 3.8) stands still when the queue is full, which it
 * is while nothing is taken. Source: Prometheus' queue manager.
 */
const lag = (s: Settings): Expr => {
  const stored = latest(s, server, series('prometheus_remote_storage_highest_timestamp_in_seconds'))
  const waiting = latest(s, remote, series('prometheus_remote_storage_samples_pending'))
  return promql`${stored} - on (${server}) group_right () ${lastSent(s)} and on (${remote}) ${waiting} > 0`
}

export const remoteWriteLag = signal({
  ...ofPrometheus,
  name: 'prometheus_remote_write_lag',
  means: text('How far remote write is behind', '원격 쓰기 지연'),
  unit: 'seconds',
  expr: (s) => promql`max by (${server}) (${lag(s)})`,
  limits: above({ critical: 120 }),
})

/** The receivers that lag behind most. */
export const laggingRemotes = (s: Settings): Expr => lag(s)

/** What is tried has what fails in it. Source: Prometheus' queue manager. */
const failing = (s: Settings): Expr => {
  const failed = promql`sum by (${remote}) (${perSecond(s, series('prometheus_remote_storage_samples_failed_total'))})`
  const tried = promql`sum by (${remote}) (${perSecond(s, series('prometheus_remote_storage_samples_total'))})`
  return promql`${failed} / ${tried}`
}

/** Samples that the receiver refuses for good: they are not tried again. */
export const remoteSamplesFailing = signal({
  ...ofPrometheus,
  name: 'prometheus_remote_samples_failing',
  means: text('Samples that remote write loses', '원격 쓰기에서 잃는 샘플'),
  unit: 'ratio',
  expr: (s) => promql`max by (${server}) (${failing(s)})`,
  limits: above({ critical: '1%' }),
})

/** The receivers that refuse samples. */
export const refusingRemotes = (s: Settings): Expr => promql`${failing(s)} > 0`
