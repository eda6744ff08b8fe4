import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { failedProposals } from '../signals/work.js'

export const etcdHighNumberOfFailedProposals = alert({
  name: 'etcdHighNumberOfFailedProposals',
  situation: 'control-plane',
  component: 'etcd',
  tiers: { warning: { when: breaches(failedProposals, 'warning'), for: '10m', keepFiringFor: '10m' } },
  summary: text(
    '{value} proposals failed at etcd member {instance} in 5 minutes[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]etcd 멤버 {instance}에서 5분간 제안 {value}건이 실패함',
  ),
  description: text(
    'For {for} more than {limit} writes in each 5 minutes have failed at etcd member {instance}[ in cluster {cluster}], now {value}: it could not get a majority to agree in time. A single election explains a burst, not this. The API servers that talk to this member return errors or time out. Compare its round trips to the other members and its pending proposals, and look for `request timed out` in its log.',
    '{for} 동안 [{cluster} 클러스터의 ]etcd 멤버 {instance}에서 5분마다 쓰기가 {limit}건 넘게 실패했습니다. 지금은 {value}건입니다. 제때 과반의 동의를 얻지 못한 것입니다. 리더 선출 한 번이면 잠깐 몰리고 말 일입니다. 이 멤버를 쓰는 API 서버는 오류를 내거나 타임아웃됩니다. 다른 멤버와의 왕복 시간과 대기 중인 제안을 비교하고, 로그에서 `request timed out`을 찾으세요.',
  ),
  shows: 'etcd',
  causedBy: ['etcdNoLeader.critical', 'etcdInsufficientMembers', 'etcdHighNumberOfLeaderChanges'],
})
