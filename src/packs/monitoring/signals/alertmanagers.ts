import { text } from '../../../core/text.js'
import { apartFrom } from '../../../model/apart-from.js'
import { latest, lookback, perSecond } from '../../../model/freshness.js'
import { above, atLeast, holds } from '../../../model/limits.js'
import { ofJob } from '../../../model/of-job.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'

/** Replicas behind one Service are one Alertmanager. */
const cluster = ['cluster', 'namespace', 'service']
const member = [...cluster, 'pod']

const ofAlertmanager = { by: cluster, kind: 'gauge', needs: ['alertmanager'] } as const

const reloaded = (s: Settings): Expr => latest(s, member, series('alertmanager_config_last_reload_successful'))

/** They go on with the configuration that they had. */
export const failedReload = signal({
  ...ofAlertmanager,
  name: 'alertmanager_failed_reload',
  means: text('A replica could not load its configuration', '설정을 읽지 못한 레플리카가 있음'),
  unit: 'state',
  expr: (s) => promql`max by (${cluster}) (1 - ${reloaded(s)})`,
  limits: holds('critical'),
})

/** The replicas that could not. */
export const replicasNotReloaded = (s: Settings): Expr => promql`${reloaded(s)} == 0`

/** Where clustering is off, nobody counts members. */
export const membersUnseen = signal({
  ...ofAlertmanager,
  name: 'alertmanager_unseen_members',
  means: text('Replicas that another replica does not see', '다른 레플리카가 보지 못하는 레플리카'),
  unit: 'count',
  expr: (s) => {
    const seen = latest(s, member, series('alertmanager_cluster_members'))
    return promql`count by (${cluster}) (${seen}) - min by (${cluster}) (${seen})`
  },
  limits: above({ critical: 0 }),
})

/** Whether each replica answered at some scrape of late; the sidecar that reloads it has its pod, and often its job. */
const answers = (s: Settings): Expr => {
  const target = series('up', { ...ofJob(s, 'alertmanager'), ...apartFrom(s, 'alertmanager') })
  return promql`max by (${member}) (max_over_time(${target}[${lookback(s, target)}]))`
}

export const membersDown = signal({
  ...ofAlertmanager,
  name: 'alertmanager_down',
  means: text('Share of replicas that do not answer', '응답하지 않는 레플리카 비율'),
  unit: 'ratio',
  expr: (s) => promql`1 - sum by (${cluster}) (${answers(s)}) / count by (${cluster}) (${answers(s)})`,
  limits: atLeast({ critical: '50%' }),
})

const integration = [...cluster, 'integration']

// A group is sent again after each `group_interval`, usually five minutes: where one alone fires, a shorter window is
// empty in between.
const sentWithin = (counter: Expr): Expr => promql`sum by (${integration}) (increase(${counter}[${'15m'}]))`

/** Of an integration, of what all replicas tried to send: only one of them sends unless they do not see each other. */
export const sendingFails = signal({
  ...ofAlertmanager,
  by: integration,
  name: 'alertmanager_notifications_failing',
  means: text('Notifications that fail', '실패하는 알림 발송'),
  unit: 'ratio',
  expr: () =>
    promql`${sentWithin(series('alertmanager_notifications_failed_total'))}
      / ${sentWithin(series('alertmanager_notifications_total'))}`,
  limits: above({ critical: '1%' }),
})

/** One that went through at the next try is no matter. */
export const sendingFailures = signal({
  ...ofAlertmanager,
  by: integration,
  name: 'alertmanager_notification_failures',
  means: text('Notifications that failed in 15 minutes', '15분간 실패한 알림 발송'),
  unit: 'count',
  expr: () => sentWithin(series('alertmanager_notifications_failed_total')),
  limits: atLeast({ critical: 2 }),
})

/** Replicas with the same configuration have the same hash. */
export const configsApart = signal({
  ...ofAlertmanager,
  name: 'alertmanager_config_apart',
  means: text('How far the hashes of the replicas’ configurations are apart', '레플리카 간 설정 해시 차이'),
  unit: 'count',
  expr: (s) => {
    const hash = latest(s, member, series('alertmanager_config_hash'))
    return promql`max by (${cluster}) (${hash}) - min by (${cluster}) (${hash})`
  },
  limits: above({ critical: 0 }),
})

export const notificationsSent = signal({
  ...ofAlertmanager,
  by: integration,
  name: 'alertmanager_notifications',
  means: text('Notifications per second', '초당 알림 발송'),
  unit: 'count',
  expr: (s) => promql`sum by (${integration}) (${perSecond(s, series('alertmanager_notifications_total'))})`,
})

export const alertsHeld = signal({
  ...ofAlertmanager,
  by: [...cluster, 'state'],
  name: 'alertmanager_alerts_held',
  means: text('Alerts held', '보유한 알림'),
  unit: 'count',
  expr: (s) => latest(s, [...cluster, 'state'], series('alertmanager_alerts')),
})

export const replicasUp = signal({
  ...ofAlertmanager,
  name: 'alertmanager_replicas',
  means: text('Replicas that answer', '응답하는 레플리카'),
  unit: 'count',
  expr: (s) => promql`sum by (${cluster}) (${answers(s)})`,
})
