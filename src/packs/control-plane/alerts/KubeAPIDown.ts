import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { missing } from '../../../model/condition.js'

export const KubeAPIDown = alert({
  name: 'KubeAPIDown',
  situation: 'control-plane',
  component: 'apiserver',
  tiers: { critical: { when: missing('apiserver'), for: '5m', keepFiringFor: '5m' } },
  summary: text('No API server answers[ in cluster {cluster}]', '[{cluster} 클러스터에서 ]응답하는 API 서버가 없음'),
  description: text(
    'For {for} Prometheus has reached no API server[ of cluster {cluster}]; it knows {value} of their endpoints. With none known, discovery or its permissions are broken. With all known and none answering, nothing can be deployed, scaled or healed: see whether `kubectl get --raw /readyz` answers, then the kube-apiserver containers on the control-plane nodes, etcd behind them, and the load balancer before them.',
    '{for} 동안 프로메테우스가 [{cluster} 클러스터의 ]API 서버에 하나도 닿지 못했습니다. 알고 있는 엔드포인트는 {value}개입니다. 0개라면 디스커버리나 그 권한이 깨진 것입니다. 알고 있는데 응답이 없다면 배포, 스케일링, 자가 복구가 모두 멈춥니다. `kubectl get --raw /readyz`가 응답하는지 보고, 컨트롤 플레인 노드의 kube-apiserver 컨테이너, 뒤쪽의 etcd, 앞쪽의 로드 밸런서를 차례로 확인하세요.',
  ),
  shows: 'apiserver',
  causedBy: ['etcdNoLeader.critical', 'etcdInsufficientMembers'],
})
