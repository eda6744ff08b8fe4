import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { any, breaches, missing } from '../../../model/condition.js'
import { membersUp } from '../signals/members.js'
import { mustAnswer } from './majority.js'

export const etcdInsufficientMembers = alert({
  name: 'etcdInsufficientMembers',
  situation: 'control-plane',
  component: 'etcd',
  tiers: {
    critical: { when: any(breaches(membersUp, 'critical'), missing('etcd')), for: '3m', keepFiringFor: '10m' },
  },
  summary: text(
    'Only {value} members of etcd answer[ in cluster {cluster}]',
    '[{cluster} 클러스터에서 ]응답하는 etcd 멤버가 {value}개뿐임',
  ),
  description: text(
    'For {for} {value} members of etcd[ of cluster {cluster}] have answered Prometheus[; of as many as there were in the last hour, {quorum} must]. Without a majority nothing can be written: no pod is placed, no node reports, nothing is changed by kubectl. Reach the machines directly, for the API may not answer: `crictl ps --name etcd --all` and `journalctl -u kubelet` on each control-plane node. Bring back members with their data first; do not remove any while the majority is lost.',
    '{for} 동안 [{cluster} 클러스터의 ]etcd 멤버 중 {value}개만 프로메테우스에 응답했습니다[(최근 한 시간의 멤버 수를 기준으로 {quorum}개 필요)]. 과반이 없으면 아무것도 쓸 수 없어 파드 배치, 노드 보고, kubectl 변경이 모두 멈춥니다. API가 응답하지 않을 수 있으니 컨트롤 플레인 노드에 직접 들어가 `crictl ps --name etcd --all`과 `journalctl -u kubelet`을 보세요. 데이터가 있는 멤버를 먼저 살리고, 과반을 잃은 동안에는 멤버를 제거하지 마세요.',
  ),
  details: [mustAnswer],
  shows: 'etcd',
  causedBy: ['etcdNoLeader.critical'],
})
