import { text } from '../../../core/text.js'
import type { Row } from '../../../model/dashboard.js'
import { lines } from '../../node/dashboards/panels.js'
import { forwardsBroken } from '../signals/coredns.js'
import { rejected, upstreamLatency, upstreamQuestions, upstreamUnwell } from './summaries.js'

const byServer = text('{to}', '{to}')
const third = { width: 8 } as const
const none = { ...third, noValue: text('none', '없음'), emptyWhenHealthy: true } as const

/** The servers that it forwards to. */
export const beyond: Row = {
  title: text('Forwarding', '포워딩'),
  panels: [
    lines(
      forwardsBroken,
      text(
        'Questions for which no server beyond was healthy, in the five minutes before each point.',
        '각 점의 앞 5분 동안 정상 업스트림이 하나도 없던 질의입니다.',
      ),
      text('questions', '질의'),
      third,
    ),
    lines(
      upstreamUnwell,
      text(
        'Which server fails its checks. With one of several down, the others are asked.',
        '어느 서버가 상태 검사에 실패하는지입니다. 여럿 중 하나가 내려가면 다른 서버에 묻습니다.',
      ),
      byServer,
      none,
    ),
    lines(
      upstreamLatency,
      text('How long each server beyond takes, at worst one in a hundred.', '업스트림별 응답 시간입니다(99분위).'),
      byServer,
      none,
    ),
    lines(
      upstreamQuestions,
      text('What is forwarded, by server and by its answer.', '포워딩한 질의입니다(서버와 응답 코드별).'),
      text('{to} {rcode}', '{to} {rcode}'),
      { width: 16, noValue: text('none', '없음'), emptyWhenHealthy: true },
    ),
    lines(
      rejected,
      text(
        'Refused because as many as max_concurrent allows were under way: the servers beyond are too slow for the load.',
        'max_concurrent만큼 이미 진행 중이라 거절했습니다. 부하에 비해 업스트림이 느린 것입니다.',
      ),
      text('rejected', '거절'),
      third,
    ),
  ],
}
