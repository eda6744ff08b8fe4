import { text } from '../../../core/text.js'
import type { Row } from '../../../model/dashboard.js'
import { lines } from '../../node/dashboards/panels.js'
import { noData } from '../../node/dashboards/words.js'
import { dnsErrors, dnsFailures, dnsLatency } from '../signals/coredns.js'
import { medianLatency, serversUp } from './summaries.js'

const third = { width: 7 } as const

/** The answer. */
export const answers: Row = {
  title: text('Does it answer, rightly and in time?', '응답하나, 제대로 제때 하나?'),
  panels: [
    {
      ...lines(
        serversUp,
        text(
          'Servers that answer Prometheus. At none no pod resolves a name.',
          '프로메테우스에 응답하는 서버 수입니다. 0이면 어떤 파드도 이름을 찾지 못합니다.',
        ),
        text('up', '정상'),
        { width: 3 },
      ),
      kind: 'stat',
    },
    lines(
      dnsErrors,
      text(
        'SERVFAIL of all answers. Names that do not exist are no failures.',
        '전체 응답 중 SERVFAIL입니다. 없는 이름(NXDOMAIN)은 실패가 아닙니다.',
      ),
      text('fail', '실패'),
      third,
    ),
    lines(
      dnsFailures,
      text(
        'How many there were in five minutes: below the limit the share does not count.',
        '5분간 실패한 수입니다. 한도보다 적으면 비율을 따지지 않습니다.',
      ),
      text('failures', '실패'),
      third,
    ),
    {
      kind: 'timeseries',
      title: text('Time to answer', '응답 시간'),
      description: text(
        'Of the slowest in a hundred, and of the one in the middle. Five seconds are the patience of most clients.',
        '99분위와 중앙값입니다. 대부분의 클라이언트는 5초까지 기다립니다.',
      ),
      shows: [
        { signal: dnsLatency, as: text('99th percentile', '99분위') },
        { signal: medianLatency, as: text('median', '중앙값') },
      ],
      noValue: noData,
      width: 7,
      height: 8,
    },
  ],
}
