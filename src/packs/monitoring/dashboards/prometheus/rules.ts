import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { notificationQueue, notificationsFailing, notificationsLost } from '../../signals/prometheus-notifications.js'
import { ruleEvaluationsMissed, ruleGroupDuty } from '../../signals/prometheus-rules.js'
import { byServer, none, notScraped } from '../words.js'

const lines = { kind: 'timeseries', width: 8, height: 7 } as const
/** Whether rules are evaluated in time, and alerts sent. */
export const rules: Row = {
  title: text('Rules and notifications', '규칙과 알림 전달'),
  collapsed: true,
  panels: [
    {
      ...lines,
      description: text(
        'The slowest group; beyond 100 % evaluations are left out.',
        '가장 느린 그룹입니다. 100%를 넘으면 평가를 건너뜁니다.',
      ),
      shows: [{ signal: ruleGroupDuty, as: byServer }],
      noValue: notScraped,
    },
    {
      ...lines,
      description: text(
        'Evaluations that did not take place in 40 minutes, of groups that still leave some out.',
        '아직 평가를 건너뛰는 그룹이 40분간 하지 못한 평가입니다.',
      ),
      shows: [{ signal: ruleEvaluationsMissed, as: byServer }],
      noValue: none,
      emptyWhenHealthy: true,
    },
    {
      ...lines,
      description: text('When it is full, the oldest alerts are thrown away.', '가득 차면 오래된 알림부터 버립니다.'),
      shows: [{ signal: notificationQueue, as: byServer }],
      noValue: notScraped,
    },
    {
      ...lines,
      description: text(
        'At the worst Alertmanager: others may take the same alerts.',
        '가장 나쁜 Alertmanager 기준입니다. 다른 곳이 같은 알림을 받았을 수 있습니다.',
      ),
      shows: [{ signal: notificationsFailing, as: byServer }],
      noValue: notScraped,
    },
    {
      ...lines,
      description: text('At the best one: these nobody took.', '가장 나은 곳 기준이므로 아무도 받지 못한 비율입니다.'),
      shows: [{ signal: notificationsLost, as: byServer }],
      noValue: notScraped,
    },
  ],
}
