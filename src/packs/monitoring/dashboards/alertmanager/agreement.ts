import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { configsApart, membersUnseen } from '../../signals/alertmanagers.js'
import { byAlertmanager, notScraped } from '../words.js'

const lines = { kind: 'timeseries', width: 12, height: 7 } as const
/** Whether the replicas agree. */
export const agreement: Row = {
  title: text('Replicas', '레플리카'),
  collapsed: true,
  panels: [
    {
      ...lines,
      description: text('Above zero, people get notifications twice.', '0보다 크면 같은 알림이 두 번 갑니다.'),
      shows: [{ signal: membersUnseen, as: byAlertmanager }],
      noValue: text('clustering is off', '클러스터링 꺼짐'),
    },
    {
      ...lines,
      description: text(
        'Zero when all have the same configuration; otherwise any number.',
        '모두 같은 설정이면 0이고, 아니면 임의의 수입니다.',
      ),
      shows: [{ signal: configsApart, as: byAlertmanager }],
      noValue: notScraped,
    },
  ],
}
