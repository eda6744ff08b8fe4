import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { memberDown } from '../signals/members.js'
import { answering, mustAnswer } from './majority.js'

export const etcdMembersDown = alert({
  name: 'etcdMembersDown',
  situation: 'control-plane',
  component: 'etcd',
  tiers: { warning: { when: breaches(memberDown, 'warning'), for: '10m', keepFiringFor: '5m' } },
  summary: text(
    'etcd member {instance} is down[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]etcd 멤버 {instance}이(가) 내려감',
  ),
  description: text(
    'For {for} the member of etcd at {instance}[ in cluster {cluster}] has not answered Prometheus, or is no longer discovered. Its node is Ready, as far as is known. {up} members answer and {quorum} must: etcd still works, with less to spare. Look at its container on the node (`crictl ps --name etcd --all`, `crictl logs`): a full disk, an expired certificate, a broken manifest in /etc/kubernetes/manifests. Work on no other control-plane node until it is back.',
    '{for} 동안 [{cluster} 클러스터의 ]{instance} etcd 멤버가 프로메테우스에 응답하지 않았거나 디스커버리에서 사라졌습니다. 알려진 바로는 그 노드는 Ready입니다. {up}개가 응답하고 {quorum}개가 필요하므로 etcd는 동작하지만 여유가 줄었습니다. 노드에서 컨테이너를 보세요(`crictl ps --name etcd --all`, `crictl logs`). 가득 찬 디스크, 만료된 인증서, 깨진 /etc/kubernetes/manifests 매니페스트가 흔합니다. 돌아올 때까지 다른 컨트롤 플레인 노드는 건드리지 마세요.',
  ),
  details: [answering, mustAnswer],
  shows: 'etcd',
  causedBy: ['etcdInsufficientMembers', 'etcdNoLeader.critical'],
})
