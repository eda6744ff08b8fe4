import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import {
  alertsHeld,
  failedReload,
  membersDown,
  notificationsSent,
  replicasUp,
  sendingFails,
  sendingFailures,
} from '../../signals/alertmanagers.js'
import { byAlertmanager, notScraped } from '../words.js'

const stat = { kind: 'stat', width: 6, height: 4 } as const
const lines = { kind: 'timeseries', width: 12, height: 7 } as const
/** The answer. */
export const reached: Row = {
  title: text('Do alerts reach people?', '알림이 사람에게 닿나?'),
  panels: [
    {
      ...stat,
      description: text(
        'Replicas that answered at some scrape of the last minutes.',
        '최근 몇 분 사이 한 번이라도 응답한 레플리카입니다.',
      ),
      shows: [{ signal: replicasUp, as: byAlertmanager }],
      noValue: notScraped,
    },
    {
      ...stat,
      description: text('Of all replicas that are known.', '알고 있는 모든 레플리카 중 비율입니다.'),
      shows: [{ signal: membersDown, as: byAlertmanager }],
      noValue: notScraped,
    },
    {
      ...stat,
      description: text(
        '“yes” means that a replica goes on with an old configuration.',
        '“예”는 이전 설정으로 동작하는 레플리카가 있다는 뜻입니다.',
      ),
      shows: [{ signal: failedReload, as: byAlertmanager }],
      noValue: notScraped,
    },
    {
      ...stat,
      description: text(
        'What is firing, and what is silenced or inhibited.',
        '울리는 알림과, 사일런스되거나 억제된 알림입니다.',
      ),
      shows: [{ signal: alertsHeld, as: text('{state}', '{state}') }],
      noValue: notScraped,
    },
    {
      ...lines,
      description: text(
        'After all retries. Without notifications there is no line.',
        '모든 재시도 뒤의 비율입니다. 보낸 것이 없으면 선도 없습니다.',
      ),
      shows: [{ signal: sendingFails, as: text('{service} {integration}', '{service} {integration}') }],
      noValue: text('nothing sent', '보낸 알림 없음'),
    },
    {
      ...lines,
      description: text(
        'One that fails and arrives at the next try is no matter.',
        '한 번 실패하고 다음에 도착하면 문제가 아닙니다.',
      ),
      shows: [{ signal: sendingFailures, as: text('{service} {integration}', '{service} {integration}') }],
      noValue: text('nothing sent', '보낸 알림 없음'),
    },
    {
      ...lines,
      description: text('By integration, over five minutes.', '발송 수단별 5분 평균입니다.'),
      shows: [{ signal: notificationsSent, as: text('{service} {integration}', '{service} {integration}') }],
      noValue: notScraped,
    },
  ],
}
