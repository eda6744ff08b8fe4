import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches, except } from '../../../model/condition.js'
import { deploymentGained, deploymentMissing, deploymentUnavailable } from '../signals/missing.js'
import { deploymentRollingOut, deploymentStuck } from '../signals/rollouts.js'
import { slowPodAlerts } from './pod-causes.js'

export const KubeDeploymentReplicasMismatch = alert({
  name: 'KubeDeploymentReplicasMismatch',
  situation: 'workload',
  component: 'deployment',
  tiers: {
    warning: {
      when: except(
        breaches(deploymentMissing, 'warning'),
        breaches(deploymentUnavailable, 'warning'),
        breaches(deploymentStuck, 'warning'),
        breaches(deploymentRollingOut, 'warning'),
        breaches(deploymentGained, 'warning'),
      ),
      for: '15m',
      keepFiringFor: '5m',
    },
  },
  summary: text(
    'Deployment {namespace}/{workload} misses {value} replicas[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]Deployment {namespace}/{workload}에 레플리카 {value}개가 모자람',
  ),
  description: text(
    'Deployment {namespace}/{workload}[ in cluster {cluster}] has had {value} replicas fewer available than it should for {for}, no rollout is under way, and none became available lately. Pods on nodes that are not Ready are not counted. If the pods exist, describe those that are not Ready; if they do not, the events of the ReplicaSet say what refuses them, mostly a ResourceQuota.',
    '[{cluster} 클러스터의 ]Deployment {namespace}/{workload}의 사용 가능한 레플리카가 {for} 동안 {value}개 모자랍니다. 진행 중인 롤아웃이 없고 최근 사용 가능해진 레플리카도 없습니다. Ready가 아닌 노드의 파드는 빼고 셌습니다. 파드가 있으면 Ready가 아닌 것을 describe 하고, 없으면 ReplicaSet의 이벤트에서 무엇이 막는지(대개 ResourceQuota) 보세요.',
  ),
  shows: 'workload',
  causedBy: ['KubeDeploymentUnavailable', 'KubeDeploymentRolloutStuck', ...slowPodAlerts],
})
