import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches, except } from '../../../model/condition.js'
import { statefulSetGained, statefulSetMissing, statefulSetUnavailable } from '../signals/missing.js'
import { statefulSetUpdating } from '../signals/rollouts.js'
import { slowPodAlerts } from './pod-causes.js'

export const KubeStatefulSetReplicasMismatch = alert({
  name: 'KubeStatefulSetReplicasMismatch',
  situation: 'workload',
  component: 'statefulset',
  tiers: {
    warning: {
      when: except(
        breaches(statefulSetMissing, 'warning'),
        breaches(statefulSetUnavailable, 'warning'),
        breaches(statefulSetUpdating, 'warning'),
        breaches(statefulSetGained, 'warning'),
      ),
      for: '15m',
      keepFiringFor: '5m',
    },
  },
  summary: text(
    'StatefulSet {namespace}/{workload} misses {value} replicas[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]StatefulSet {namespace}/{workload}에 레플리카 {value}개가 모자람',
  ),
  description: text(
    'StatefulSet {namespace}/{workload}[ in cluster {cluster}] has had {value} replicas fewer available than it should for {for}, and none became available lately. Pods on nodes that are not Ready are not counted. Find the first pod that is not Ready: a crash, a claim that is not bound, or a volume that is still attached to another node.',
    '[{cluster} 클러스터의 ]StatefulSet {namespace}/{workload}의 사용 가능한 레플리카가 {for} 동안 {value}개 모자라고, 최근 사용 가능해진 것이 없습니다. Ready가 아닌 노드의 파드는 빼고 셌습니다. Ready가 아닌 첫 번째 파드를 찾으세요. 크래시이거나, PVC가 바인딩되지 않았거나, 볼륨이 아직 다른 노드에 붙어 있는 경우가 많습니다.',
  ),
  shows: 'workload',
  causedBy: ['KubeStatefulSetUnavailable', 'KubeStatefulSetUpdateNotRolledOut', ...slowPodAlerts],
})
