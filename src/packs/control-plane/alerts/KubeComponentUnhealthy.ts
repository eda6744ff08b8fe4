import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { healthCheckFailing } from '../signals/health-checks.js'

export const KubeComponentUnhealthy = alert({
  name: 'KubeComponentUnhealthy',
  situation: 'control-plane',
  component: 'control-plane',
  tiers: { warning: { when: breaches(healthCheckFailing, 'warning'), for: '5m', keepFiringFor: '5m' } },
  summary: text(
    'The health check {name} of {job} fails[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{job}의 상태 점검 {name} 실패',
  ),
  description: text(
    'For {for} a {job}[ of cluster {cluster}] has answered those who ask for its health that its check {name} fails. Who balances load takes it out of service, and a kubelet restarts it if the check is one of liveness. The check names the part: etcd, an informer, a hook that has not ended. Ask it (`/readyz?verbose`), and read its log.',
    '{for} 동안 [{cluster} 클러스터의 ]{job} 하나가 상태를 묻는 쪽에 점검 {name}이(가) 실패했다고 답했습니다. 로드 밸런서는 이를 서비스에서 빼고, liveness 점검이면 kubelet이 재시작합니다. 점검 이름이 문제가 있는 부분(etcd, 인포머, 끝나지 않은 시작 훅)을 알려 줍니다. `/readyz?verbose`로 물어보고 로그를 읽으세요.',
  ),
  shows: 'apiserver',
  causedBy: ['etcdNoLeader.critical', 'etcdInsufficientMembers'],
})
