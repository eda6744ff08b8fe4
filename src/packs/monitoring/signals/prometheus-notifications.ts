import { text } from '../../../core/text.js'
import { exists, latest, perSecond } from '../../../model/freshness.js'
import { above, below } from '../../../model/limits.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { matches } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { ofPrometheus, server } from './server.js'

const receiver = [...server, 'alertmanager']

export const alertmanagersKnown = signal({
  ...ofPrometheus,
  name: 'prometheus_alertmanagers',
  means: text('Alertmanagers that Prometheus knows', '프로메테우스가 아는 Alertmanager'),
  unit: 'count',
  expr: (s) => latest(s, server, series('prometheus_notifications_alertmanagers_discovered')),
  limits: below({ critical: 1 }),
})

const perReceiver = (s: Settings, counter: Expr): Expr => promql`sum by (${receiver}) (${perSecond(s, counter)})`

const ofVersions = (s: Settings, value: Expr, versions: string): Expr => {
  const build = series('prometheus_build_info', { version: matches(versions) })
  return promql`${value} and on (${server}) ${exists(s, server, build)}`
}

/**
 * What was tried, in what failures are counted in: batches before Prometheus 3.1, and alerts since. Those that fail were
 * sent as well before 3.10, and are not since. Source: its notifier.
 */
const tried = (s: Settings): Expr => {
  const batches = perReceiver(s, series('prometheus_notifications_latency_seconds_count'))
  const sent = perReceiver(s, series('prometheus_notifications_sent_total'))
  return promql`${ofVersions(s, batches, '(2|3[.]0)[.].*')} or ${ofVersions(s, sent, '3[.][1-9][.].*')}
    or ${sent} + ${failed(s)}`
}

const failed = (s: Settings): Expr => perReceiver(s, series('prometheus_notifications_errors_total'))

/** Of nothing it is no number, which is beyond no limit. */
const failing = (s: Settings): Expr => promql`${failed(s)} / (${tried(s)})`

export const notificationsFailing = signal({
  ...ofPrometheus,
  name: 'prometheus_notifications_failing',
  means: text(
    'Alerts that do not arrive at the worst Alertmanager, of those sent',
    '전달에 가장 많이 실패한 Alertmanager의 실패율',
  ),
  unit: 'ratio',
  expr: (s) => promql`max by (${server}) (${failing(s)})`,
  limits: above({ warning: '1%' }),
})

export const notificationsLost = signal({
  ...ofPrometheus,
  name: 'prometheus_notifications_lost',
  means: text(
    'Alerts that do not arrive even at the best Alertmanager, of those sent',
    '전달이 가장 잘되는 Alertmanager에서도 실패한 비율',
  ),
  unit: 'ratio',
  expr: (s) => promql`min by (${server}) (${failing(s)})`,
  limits: above({ critical: '3%' }),
})

/** The Alertmanagers that do not take all. */
export const failingReceivers = (s: Settings): Expr => promql`${failing(s)} > 0`

/** Beyond its capacity the oldest alerts are thrown away. */
export const notificationQueue = signal({
  ...ofPrometheus,
  name: 'prometheus_notification_queue',
  means: text('How full the queue of alerts to send is', '보낼 알림 대기열이 찬 정도'),
  unit: 'ratio',
  expr: (s) =>
    promql`${latest(s, server, series('prometheus_notifications_queue_length'))}
      / ${latest(s, server, series('prometheus_notifications_queue_capacity'))}`,
  limits: above({ warning: '50%' }),
})
