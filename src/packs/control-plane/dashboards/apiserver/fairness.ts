import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { lines } from '../../../node/dashboards/panels.js'
import { queuedRequests, queueWait, seatsInUse } from './load-signals.js'
import { noApiServer } from './load-words.js'

const third = { width: 8, noValue: noApiServer } as const
const byLevel = text('{priority_level}', '{priority_level}')

export const fairness: Row = {
  title: text('Priority and fairness', '우선순위 제어(APF)'),
  collapsed: true,
  panels: [
    lines(
      seatsInUse,
      text(
        'How much of its share each priority level uses. Above 100 % it borrows what others leave.',
        '우선순위 레벨마다 자기 몫을 얼마나 쓰는지입니다. 100%를 넘으면 다른 레벨이 남긴 몫을 빌린 것입니다.',
      ),
      byLevel,
      third,
    ),
    lines(
      queuedRequests,
      text(
        'Requests that wait until their priority level has a seat.',
        '우선순위 레벨의 좌석이 나기를 기다리는 요청 수입니다.',
      ),
      byLevel,
      third,
    ),
    lines(
      queueWait,
      text(
        'How long the slowest in a hundred wait. What waits for too long is rejected.',
        '기다린 시간(99분위)입니다. 너무 오래 기다린 요청은 거절됩니다.',
      ),
      byLevel,
      third,
    ),
  ],
}
