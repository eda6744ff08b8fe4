import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { apiServerUnreachable } from '../signals/reached.js'

export const KubeAPIInstanceUnreachable = alert({
  name: 'KubeAPIInstanceUnreachable',
  situation: 'control-plane',
  component: 'apiserver',
  tiers: { warning: { when: breaches(apiServerUnreachable, 'warning'), for: '5m', keepFiringFor: '5m' } },
  summary: text(
    'API server {instance} does not answer[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]API 서버 {instance} 응답 없음',
  ),
  description: text(
    'Prometheus has read no metrics of the API server at {instance}[ in cluster {cluster}] for over {for}: it does not answer, it refuses /metrics, or its endpoint was withdrawn, as the others do with one that is dead. No node of its address is down. The others serve on with less in reserve, and clients that hold to this address fail. On its node see `crictl ps -a --name kube-apiserver` and the container’s last lines: a flag or a certificate that it does not accept, an etcd member that it does not reach, or too little memory.',
    '프로메테우스가 {for} 넘게 [{cluster} 클러스터의 ]API 서버 {instance}의 메트릭을 읽지 못했습니다. 응답하지 않거나, /metrics를 거부하거나, 죽은 서버의 엔드포인트를 나머지 API 서버가 뺀 것입니다. 그 주소의 노드가 내려간 것은 아닙니다. 나머지가 처리하고 있지만 여유가 줄었고, 이 주소만 쓰는 클라이언트는 실패합니다. 해당 노드에서 `crictl ps -a --name kube-apiserver`와 컨테이너의 마지막 로그를 보세요. 잘못된 플래그나 인증서, 닿지 않는 etcd 멤버, 부족한 메모리가 흔한 원인입니다.',
  ),
  shows: 'apiserver',
  causedBy: ['etcdNoLeader.critical', 'etcdInsufficientMembers', 'KubeAPIDown'],
})
