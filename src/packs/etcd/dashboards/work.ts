import { text } from '../../../core/text.js'
import type { Row } from '../../../model/dashboard.js'
import { lines } from '../../node/dashboards/panels.js'
import { commitDuration, failedProposals, fsyncDuration, peerRoundTrip } from '../signals/work.js'
import { pendingProposals, roundTrips, unapplied } from './summaries.js'
import { byMember } from './words.js'

const third = { width: 8 } as const

/** Where time is lost. */
export const work: Row = {
  title: text('Disk, peers and proposals', '디스크, 피어, 제안'),
  panels: [
    lines(
      fsyncDuration,
      text(
        'How long the log takes to reach the disk, at worst one in a hundred. A sound disk takes less than 10 ms.',
        '로그가 디스크에 닿기까지 걸린 시간입니다(99분위). 정상 디스크는 10ms가 안 걸립니다.',
      ),
      byMember,
      third,
    ),
    lines(
      commitDuration,
      text(
        'How long a batch takes to enter the database. Slow while the log is fast: large batches, or a large database.',
        '배치 하나를 데이터베이스에 넣는 시간입니다(99분위). 로그는 빠른데 느리다면 배치나 데이터베이스가 큰 것입니다.',
      ),
      byMember,
      third,
    ),
    {
      ...lines(
        roundTrips,
        text(
          'From the leader to each peer, which is named as etcdctl member list has it. None with a single member.',
          '리더에서 각 피어까지입니다. 피어 이름은 etcdctl member list의 것이고, 멤버가 하나면 값이 없습니다.',
        ),
        text('{instance} to {To}', '{instance} → {To}'),
        { ...third, noValue: text('no peers', '피어 없음'), emptyWhenHealthy: true },
      ),
      limitsOf: peerRoundTrip,
    },
    lines(
      failedProposals,
      text(
        'Writes that no majority agreed to in time, in the five minutes before each point.',
        '각 점의 앞 5분 동안 제때 과반의 동의를 얻지 못한 쓰기입니다.',
      ),
      byMember,
      third,
    ),
    lines(
      pendingProposals,
      text(
        'Writes that wait to be agreed on. A steady rise means that etcd cannot keep up.',
        '합의를 기다리는 쓰기입니다. 계속 늘면 etcd가 따라가지 못하는 것입니다.',
      ),
      byMember,
      third,
    ),
    lines(
      unapplied,
      text(
        'Agreed on and not yet in the database of the member: it lags behind, and so do reads through it.',
        '합의되었지만 그 멤버의 데이터베이스에 아직 없는 쓰기입니다. 멤버가 뒤처져 있어 읽기도 늦습니다.',
      ),
      byMember,
      third,
    ),
  ],
}
