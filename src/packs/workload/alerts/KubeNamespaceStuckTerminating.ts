import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { namespaceTerminating } from '../signals/terminating.js'

export const KubeNamespaceStuckTerminating = alert({
  name: 'KubeNamespaceStuckTerminating',
  situation: 'restarts',
  component: 'workload',
  tiers: {
    warning: { when: breaches(namespaceTerminating, 'warning'), for: '45m', keepFiringFor: '5m' },
  },
  summary: text(
    'The namespace {namespace} cannot be deleted[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace} 네임스페이스가 삭제되지 않음',
  ),
  description: text(
    'The namespace {namespace}[ in cluster {cluster}] has been Terminating for over {for}. Something in it has a finalizer that nobody removes, or an aggregated API that does not answer keeps the controller from listing what is left. `kubectl get namespace -o yaml` says which of the two in its conditions. Do not remove the namespace’s own finalizer: what is left stays behind.',
    '[{cluster} 클러스터의 ]{namespace} 네임스페이스가 {for} 넘게 Terminating 상태입니다. 안에 남은 객체의 파이널라이저를 아무도 지우지 않거나, 응답하지 않는 애그리게이트 API 때문에 컨트롤러가 남은 객체를 나열하지 못하는 것입니다. `kubectl get namespace -o yaml`의 conditions에 어느 쪽인지 나옵니다. 네임스페이스 자체의 파이널라이저를 지우지 마세요. 남은 객체가 버려진 채 남습니다.',
  ),
  shows: 'restarts',
  causedBy: ['KubePodStuckTerminating'],
})
