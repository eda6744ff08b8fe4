import { text } from '../../../core/text.js'
import type { Row } from '../../../model/dashboard.js'
import { lines, states } from '../../node/dashboards/panels.js'
import { noData } from '../../node/dashboards/words.js'
import { quotaLeft } from '../signals/database.js'
import {
  leaderChanges,
  memberDown,
  membersFollowing,
  membersKnown,
  membersUp,
  membersWithoutLeader,
  quorum,
} from '../signals/members.js'
import { leads } from './summaries.js'
import { byMember } from './words.js'

/** The answer. */
export const majority: Row = {
  title: text('Is there a majority, and room?', '과반이 있나, 공간이 있나?'),
  panels: [
    {
      kind: 'timeseries',
      title: text('Members that answer, and how many must', '응답하는 멤버와 필요한 수'),
      description: text(
        'Below the line of those that must answer nothing can be written. It is a majority of the most members of the last hour.',
        '필요한 수보다 적으면 아무것도 쓸 수 없습니다. 필요한 수는 최근 한 시간 최다 멤버 수의 과반입니다.',
      ),
      shows: [
        { signal: membersUp, as: text('answer', '응답') },
        { signal: membersFollowing, as: text('follow a leader', '리더를 따름') },
        { signal: quorum, as: text('must answer', '필요') },
        { signal: membersKnown, as: text('discovered', '디스커버리됨') },
      ],
      noValue: noData,
      width: 8,
      height: 8,
    },
    {
      ...lines(
        membersWithoutLeader,
        text(
          'Members that answer and follow no leader: all of them when the majority is lost, some when they are cut off.',
          '응답하지만 따르는 리더가 없는 멤버입니다. 과반을 잃으면 전부, 일부만 끊겼으면 그 일부입니다.',
        ),
        text('without a leader', '리더 없음'),
        { width: 4 },
      ),
      kind: 'stat',
    },
    lines(
      quotaLeft,
      text(
        'What is left of the quota, by member. At none etcd takes no writes until it is freed.',
        '멤버별로 남은 용량 한도입니다. 바닥나면 비울 때까지 etcd가 쓰기를 거부합니다.',
      ),
      byMember,
      { width: 12 },
    ),
    states(
      leads,
      text(
        'Which member led when. Each change is an election, during which writes wait.',
        '어느 멤버가 언제 이끌었는지입니다. 바뀔 때마다 선출이 있고, 그동안 쓰기가 기다립니다.',
      ),
      byMember,
    ),
    lines(
      leaderChanges,
      text(
        'Elections in the fifteen minutes before each point. A restart of members causes one or two.',
        '각 점의 앞 15분 동안의 리더 선출 횟수입니다. 멤버를 재시작하면 한두 번 생깁니다.',
      ),
      text('changes', '변경'),
      { width: 6 },
    ),
    states(
      memberDown,
      text(
        'Members that did not answer, or were no longer discovered, while their node was Ready.',
        '노드는 Ready인데 응답하지 않았거나 디스커버리에서 사라진 멤버입니다.',
      ),
      byMember,
      { width: 6, noValue: text('none', '없음'), emptyWhenHealthy: true },
    ),
  ],
}
