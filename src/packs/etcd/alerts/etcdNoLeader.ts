import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { all, breaches } from '../../../model/condition.js'
import { membersFollowing, membersWithoutLeader } from '../signals/members.js'
import { following, mustAnswer } from './majority.js'

export const etcdNoLeader = alert({
  name: 'etcdNoLeader',
  situation: 'control-plane',
  component: 'etcd',
  tiers: {
    critical: {
      when: all(breaches(membersWithoutLeader, 'warning'), breaches(membersFollowing, 'critical')),
      for: '1m',
      keepFiringFor: '10m',
    },
    // As long as the majority goes on, only what is attached to these members fails.
    warning: { when: breaches(membersWithoutLeader, 'warning'), for: '5m', keepFiringFor: '10m' },
  },
  summary: text(
    'Members of etcd without a leader: {value}[, in cluster {cluster}]',
    '[{cluster} 클러스터의 ]etcd 멤버 {value}개에 리더가 없음',
  ),
  description: text(
    'For {for} {value} of the members of etcd[ of cluster {cluster}] that answer Prometheus have followed no leader; {following} follow one, and {quorum} must. Critical: too few do, so the majority is lost and nothing in the cluster can be changed: bring the missing members back. Warning: the others have a leader, these are cut off from them, and an API server that talks to one of these fails: check port 2380 between the control-plane nodes, their clocks and the peer certificates. The log of the member says whom it cannot reach.',
    '{for} 동안 프로메테우스에 응답하는 [{cluster} 클러스터의 ]etcd 멤버 가운데 {value}개가 따르는 리더가 없었습니다. 리더를 따르는 멤버는 {following}개이고, {quorum}개가 필요합니다. critical이면 그 수가 모자라 과반을 잃은 것이고, 클러스터에서 아무것도 바꿀 수 없으니 빠진 멤버를 되살리세요. warning이면 나머지에는 리더가 있고 이 멤버들만 끊긴 것이며, 이들에게 붙은 API 서버는 실패합니다. 컨트롤 플레인 노드 사이의 2380 포트, 시계, 피어 인증서를 확인하세요. 닿지 않는 상대는 그 멤버의 로그에 나옵니다.',
  ),
  details: [following, mustAnswer],
  shows: 'etcd',
})
