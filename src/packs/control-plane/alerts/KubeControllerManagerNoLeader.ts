import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { controllerManagerLeaseAge, holder } from '../signals/leases.js'

export const KubeControllerManagerNoLeader = alert({
  name: 'KubeControllerManagerNoLeader',
  situation: 'control-plane',
  component: 'kube-controller-manager',
  tiers: { critical: { when: breaches(controllerManagerLeaseAge, 'critical'), for: '5m', keepFiringFor: '5m' } },
  summary: text(
    'No controller manager leads[ in cluster {cluster}]',
    '[{cluster} 클러스터에 ]리더인 컨트롤러 매니저가 없음',
  ),
  description: text(
    'Nobody has renewed the lease kube-controller-manager[ of cluster {cluster}] for {value}, while API servers renew theirs; it was held by “{holder}” last. No controller works: nothing is rolled out, replaced, scaled or cleaned up. Either no controller manager runs, or those that run cannot write the lease: read the logs of its pods in kube-system (`kubectl logs --namespace kube-system --selector component=kube-controller-manager`).',
    '[{cluster} 클러스터의 ]kube-controller-manager 리스가 {value} 동안 갱신되지 않았습니다. API 서버의 리스는 갱신되고 있습니다. 마지막 보유자는 “{holder}”입니다. 롤아웃, 재생성, 스케일링, 정리가 모두 멈춥니다. 컨트롤러 매니저가 하나도 돌지 않거나, 돌고는 있지만 리스를 쓰지 못하는 것입니다. kube-system에 있는 파드의 로그를 보세요(`kubectl logs --namespace kube-system --selector component=kube-controller-manager`).',
  ),
  details: [{ as: 'holder', query: holder('kube-controller-manager'), label: 'lease_holder', limit: 1 }],
  shows: 'scheduler-controllers',
  causedBy: ['etcdNoLeader.critical', 'etcdInsufficientMembers', 'KubeControllerManagerDown'],
})
