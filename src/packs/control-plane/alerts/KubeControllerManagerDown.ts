import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { missing } from '../../../model/condition.js'

export const KubeControllerManagerDown = alert({
  name: 'KubeControllerManagerDown',
  situation: 'control-plane',
  component: 'kube-controller-manager',
  tiers: { critical: { when: missing('kube-controller-manager'), for: '5m', keepFiringFor: '5m' } },
  summary: text(
    'No controller manager answers[ in cluster {cluster}]',
    '[{cluster} 클러스터에서 ]응답하는 컨트롤러 매니저가 없음',
  ),
  description: text(
    'For {for} Prometheus has reached no kube-controller-manager[ of cluster {cluster}]; it knows {value} of its targets. If they are really down, no controller works: Deployments do not roll out, pods of dead nodes are not replaced, endpoints and certificates go stale. With none known, discovery is broken or the static pod is gone; with all known, look whether the pods run (`kubectl get pods --namespace kube-system -o wide`) before you look at the network and the certificates of the scrape.',
    '{for} 동안 프로메테우스가 [{cluster} 클러스터의 ]kube-controller-manager에 하나도 닿지 못했습니다. 알고 있는 타깃은 {value}개입니다. 정말 내려갔다면 모든 컨트롤러가 멈춥니다. 디플로이먼트가 롤아웃되지 않고, 죽은 노드의 파드가 다시 만들어지지 않으며, 엔드포인트와 인증서가 낡아 갑니다. 0개라면 디스커버리가 깨졌거나 스태틱 파드가 사라진 것입니다. 타깃이 있다면 먼저 파드가 도는지(`kubectl get pods --namespace kube-system -o wide`) 본 뒤 네트워크와 수집용 인증서를 확인하세요.',
  ),
  shows: 'scheduler-controllers',
})
