import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches, except } from '../../../model/condition.js'
import { deploymentUnavailable } from '../signals/missing.js'
import { deploymentStuck } from '../signals/rollouts.js'
import { quickPodAlerts, unexplained } from './pod-causes.js'

export const KubeDeploymentRolloutStuck = alert({
  name: 'KubeDeploymentRolloutStuck',
  situation: 'workload',
  component: 'deployment',
  tiers: {
    warning: {
      when: except(
        unexplained(breaches(deploymentStuck, 'warning'), 'warning'),
        breaches(deploymentUnavailable, 'warning'),
      ),
      for: '5m',
      keepFiringFor: '5m',
    },
  },
  summary: text(
    'The rollout of Deployment {namespace}/{workload} is stuck[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]Deployment {namespace}/{workload} 롤아웃이 멈춤',
  ),
  description: text(
    'Deployment {namespace}/{workload}[ in cluster {cluster}] has made no progress within its `progressDeadlineSeconds`, and for {for} since. Old replicas may still serve, so it is easily overlooked. Pods of the newest ReplicaSet do not become available, or cannot be made: `kubectl describe` one of them, or the ReplicaSet where there is none; `kubectl rollout undo` goes back.',
    '[{cluster} 클러스터의 ]Deployment {namespace}/{workload}가 `progressDeadlineSeconds` 안에 진척이 없었고 그 뒤로도 {for} 동안 그대로입니다. 이전 레플리카가 계속 서비스하고 있을 수 있어 놓치기 쉽습니다. 최신 ReplicaSet의 파드가 사용 가능해지지 않거나 아예 만들어지지 않는 것이니 그 파드를(없으면 ReplicaSet을) `kubectl describe` 하세요. `kubectl rollout undo`로 되돌릴 수 있습니다.',
  ),
  shows: 'workload',
  causedBy: ['KubeDeploymentUnavailable', ...quickPodAlerts],
})
