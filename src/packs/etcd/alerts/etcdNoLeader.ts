import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { membersWithoutLeader } from '../signals/members.js'
import { answering, mustAnswer } from './majority.js'

export const etcdNoLeader = alert({
  name: 'etcdNoLeader',
  situation: 'control-plane',
  component: 'etcd',
  tiers: { critical: { when: breaches(membersWithoutLeader, 'critical'), for: '1m', keepFiringFor: '10m' } },
  summary: text(
    '{value} members of etcd have no leader[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]etcd 멤버 {value}개에 리더가 없음',
  ),
  description: text(
    'For {for} {value} members of etcd[ of cluster {cluster}] have followed no leader; {up} answer Prometheus, and {quorum} must agree. If it is all that answer, the majority is lost and nothing in the cluster can be changed: bring the missing members back. If others have a leader, these are cut off from them, and an API server that talks to one of these fails: check port 2380 between the control-plane nodes, their clocks and the peer certificates. The log of the member says whom it cannot reach.',
    '{for} 동안 [{cluster} 클러스터의 ]etcd 멤버 {value}개가 따르는 리더가 없었습니다. 프로메테우스에 응답하는 멤버는 {up}개이고, {quorum}개가 합의해야 합니다. 응답하는 멤버 전부라면 과반을 잃어 클러스터에서 아무것도 바꿀 수 없으니 빠진 멤버를 되살리세요. 다른 멤버에 리더가 있다면 이 멤버들만 끊긴 것이고, 이들에게 붙은 API 서버는 실패합니다. 컨트롤 플레인 노드 사이의 2380 포트, 시계, 피어 인증서를 확인하세요. 닿지 않는 상대는 그 멤버의 로그에 나옵니다.',
  ),
  details: [answering, mustAnswer],
  shows: 'etcd',
})
