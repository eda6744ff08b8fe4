import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { all, breaches } from '../../../model/condition.js'
import { held, mostReplicas, sees, wantedOfMost } from '../signals/autoscalers.js'

export const KubeHpaMaxedOut = alert({
  name: 'KubeHpaMaxedOut',
  situation: 'workload',
  component: 'horizontalpodautoscaler',
  tiers: {
    warning: {
      when: all(breaches(wantedOfMost, 'warning'), breaches(held, 'warning'), breaches(sees, 'warning')),
      for: '15m',
      keepFiringFor: '10m',
    },
  },
  summary: text(
    'HPA {namespace}/{horizontalpodautoscaler} is at its maximum of {most} replicas and would add more[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]HPA {namespace}/{horizontalpodautoscaler}이(가) 최대 레플리카 {most}개에 닿았고 더 늘리려 함',
  ),
  description: text(
    'For {for} the autoscaler {namespace}/{horizontalpodautoscaler}[ in cluster {cluster}] has been at {most} replicas, the most that it may have, while its metrics ask for more. Load above this is not absorbed. Compare its metrics with their targets (`kubectl describe hpa {horizontalpodautoscaler} --namespace {namespace}`), see what drives the load, and raise `maxReplicas` if the nodes and what stands behind the pods can carry it.',
    '{for} 동안 [{cluster} 클러스터의 ]오토스케일러 {namespace}/{horizontalpodautoscaler}이(가) 최대치인 레플리카 {most}개에 머물렀지만, 메트릭은 더 많은 레플리카를 요구합니다. 이보다 늘어나는 부하는 감당하지 못합니다. `kubectl describe hpa {horizontalpodautoscaler} --namespace {namespace}`로 메트릭과 목표를 비교하고, 무엇이 부하를 만드는지 보세요. 노드와 뒤쪽 시스템이 버틸 수 있으면 `maxReplicas`를 올리세요.',
  ),
  details: [{ as: 'most', query: mostReplicas.expr, unit: 'count', limit: 1 }],
  shows: 'resource-metrics',
})
