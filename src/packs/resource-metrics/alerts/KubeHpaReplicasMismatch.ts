import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { all, breaches, except } from '../../../model/condition.js'
import { replicasApart, replicasMove, sees, wantedReplicas } from '../signals/autoscalers.js'
import { targetBusy } from '../signals/targets.js'

export const KubeHpaReplicasMismatch = alert({
  name: 'KubeHpaReplicasMismatch',
  situation: 'workload',
  component: 'horizontalpodautoscaler',
  tiers: {
    warning: {
      when: except(
        all(breaches(replicasApart, 'warning'), breaches(sees, 'warning')),
        breaches(replicasMove, 'warning'),
        breaches(targetBusy, 'warning'),
      ),
      for: '15m',
      keepFiringFor: '5m',
    },
  },
  summary: text(
    'HPA {namespace}/{horizontalpodautoscaler} wants {wanted} replicas, and is {value} away from it[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]HPA {namespace}/{horizontalpodautoscaler}이(가) 레플리카 {wanted}개를 원하지만 {value}개 차이가 남',
  ),
  description: text(
    'For {for} the target of {namespace}/{horizontalpodautoscaler}[ in cluster {cluster}] has had {value} replicas more or fewer than the {wanted} that the autoscaler wants, and their number did not change. No rollout is under way, and no Deployment or StatefulSet misses pods, which would be told by its own alert: somebody else sets the replicas, the update of the scale is refused, or the controller of the target does not act. See `kubectl describe hpa {horizontalpodautoscaler} --namespace {namespace}`, its condition AbleToScale and its events.',
    '{for} 동안 [{cluster} 클러스터의 ]{namespace}/{horizontalpodautoscaler}의 대상이 오토스케일러가 원하는 {wanted}개와 {value}개 차이 나고, 그 수가 변하지 않았습니다. 롤아웃 중이거나 Deployment, StatefulSet의 파드가 모자란 경우는 그 워크로드의 알림이 알립니다. 다른 무언가가 레플리카 수를 정하거나, scale 변경이 거부되거나, 대상의 컨트롤러가 움직이지 않는 것입니다. `kubectl describe hpa {horizontalpodautoscaler} --namespace {namespace}`에서 AbleToScale 조건과 이벤트를 보세요.',
  ),
  details: [{ as: 'wanted', query: wantedReplicas.expr, unit: 'count', limit: 1 }],
  shows: 'resource-metrics',
})
