import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches, except } from '../../../model/condition.js'
import { statefulSetMissing } from '../signals/missing.js'
import { statefulSetUnseen } from '../signals/rollouts.js'

export const KubeStatefulSetGenerationMismatch = alert({
  name: 'KubeStatefulSetGenerationMismatch',
  situation: 'workload',
  component: 'statefulset',
  tiers: {
    warning: {
      when: except(breaches(statefulSetUnseen, 'warning'), breaches(statefulSetMissing, 'warning')),
      for: '15m',
      keepFiringFor: '5m',
    },
  },
  summary: text(
    'Changes of StatefulSet {namespace}/{workload} are not acted on[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]StatefulSet {namespace}/{workload}의 변경이 반영되지 않음',
  ),
  description: text(
    'The controller has not looked at the last {value} changes of StatefulSet {namespace}/{workload}[ in cluster {cluster}] for {for}: what was applied is not what runs. Mostly the controller-manager is down, overloaded, or refused by the API server. If more than one workload shows this, look there first.',
    '[{cluster} 클러스터의 ]StatefulSet {namespace}/{workload}의 마지막 변경 {value}건을 컨트롤러가 {for} 동안 보지 않았습니다. 적용한 내용과 실제로 도는 것이 다릅니다. 대개 controller-manager가 내려갔거나, 밀려 있거나, API 서버가 거부하고 있는 것입니다. 여러 워크로드에서 보이면 그쪽부터 확인하세요.',
  ),
  shows: 'workload',
  causedBy: ['KubeStatefulSetUnavailable', 'KubeStatefulSetUpdateNotRolledOut', 'KubeStatefulSetReplicasMismatch'],
})
