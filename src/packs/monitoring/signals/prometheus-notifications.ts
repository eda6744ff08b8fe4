import { text } from '../../../core/text.js'
import { latest, perSecond } from '../../../model/freshness.js'
import { above, below } from '../../../model/limits.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
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

/** What is sent counts what fails too; of nothing it is no number, which is beyond no limit. */
const failing = (s: Settings): Expr =>
  promql`sum by (${receiver}) (${perSecond(s, series('prometheus_notifications_errors_total'))})
    / sum by (${receiver}) (${perSecond(s, series('prometheus_notifications_sent_total'))})`

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
