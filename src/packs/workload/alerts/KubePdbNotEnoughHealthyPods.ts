import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { budgetMissing } from '../signals/budgets.js'
import { slowPodAlerts } from './pod-causes.js'

export const KubePdbNotEnoughHealthyPods = alert({
  name: 'KubePdbNotEnoughHealthyPods',
  situation: 'workload',
  component: 'poddisruptionbudget',
  tiers: {
    warning: { when: breaches(budgetMissing, 'warning'), for: '15m', keepFiringFor: '5m' },
  },
  summary: text(
    'PodDisruptionBudget {namespace}/{poddisruptionbudget} lacks {value} healthy pods[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]PodDisruptionBudget {namespace}/{poddisruptionbudget}에 정상 파드 {value}개가 모자람',
  ),
  description: text(
    'The pods that {namespace}/{poddisruptionbudget}[ in cluster {cluster}] protects have been {value} healthy ones short for {for}. No drain can evict any of them, so node upgrades stop here. Either pods are broken, or the budget asks for more than there are replicas. `kubectl describe poddisruptionbudget` shows its selector and counts.',
    '[{cluster} 클러스터의 ]{namespace}/{poddisruptionbudget}이 보호하는 파드 중 정상인 것이 {for} 동안 {value}개 모자랍니다. 드레인이 이 파드를 하나도 퇴출할 수 없어 노드 업그레이드가 여기서 멈춥니다. 파드가 고장 났거나, 레플리카 수보다 많이 요구하는 것입니다. `kubectl describe poddisruptionbudget`에서 셀렉터와 수를 확인하세요.',
  ),
  shows: 'workload',
  causedBy: [
    'KubeDeploymentUnavailable',
    'KubeDeploymentRolloutStuck',
    'KubeDeploymentReplicasMismatch',
    'KubeStatefulSetUnavailable',
    'KubeStatefulSetUpdateNotRolledOut',
    'KubeStatefulSetReplicasMismatch',
    ...slowPodAlerts,
  ],
})
