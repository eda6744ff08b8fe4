import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches, except } from '../../../model/condition.js'
import { deploymentMissing } from '../signals/missing.js'
import { deploymentStuck, deploymentUnseen } from '../signals/rollouts.js'

export const KubeDeploymentGenerationMismatch = alert({
  name: 'KubeDeploymentGenerationMismatch',
  situation: 'workload',
  component: 'deployment',
  tiers: {
    warning: {
      when: except(
        breaches(deploymentUnseen, 'warning'),
        breaches(deploymentMissing, 'warning'),
        breaches(deploymentStuck, 'warning'),
      ),
      for: '15m',
      keepFiringFor: '5m',
    },
  },
  summary: text(
    'Changes of Deployment {namespace}/{workload} are not acted on[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]Deployment {namespace}/{workload}의 변경이 반영되지 않음',
  ),
  description: text(
    'The controller has not looked at the last {value} changes of Deployment {namespace}/{workload}[ in cluster {cluster}] for {for}: what was applied is not what runs. Mostly the controller-manager is down, overloaded, or refused by the API server. If more than one workload shows this, look there first.',
    '[{cluster} 클러스터의 ]Deployment {namespace}/{workload}의 마지막 변경 {value}건을 컨트롤러가 {for} 동안 보지 않았습니다. 적용한 내용과 실제로 도는 것이 다릅니다. 대개 controller-manager가 내려갔거나, 밀려 있거나, API 서버가 거부하고 있는 것입니다. 여러 워크로드에서 보이면 그쪽부터 확인하세요.',
  ),
  shows: 'workload',
  causedBy: ['KubeDeploymentUnavailable', 'KubeDeploymentRolloutStuck', 'KubeDeploymentReplicasMismatch'],
})
