import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches, except } from '../../../model/condition.js'
import { blind } from '../signals/autoscalers.js'
import { metricsApiDown } from '../signals/metrics-api.js'

export const KubeHpaMetricsUnavailable = alert({
  name: 'KubeHpaMetricsUnavailable',
  situation: 'workload',
  component: 'horizontalpodautoscaler',
  tiers: {
    warning: {
      when: except(breaches(blind, 'warning'), breaches(metricsApiDown, 'warning')),
      for: '15m',
      keepFiringFor: '5m',
    },
  },
  summary: text(
    'HPA {namespace}/{horizontalpodautoscaler} cannot read its metrics[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]HPA {namespace}/{horizontalpodautoscaler}이(가) 메트릭을 읽지 못함',
  ),
  description: text(
    'For {for} the autoscaler {namespace}/{horizontalpodautoscaler}[ in cluster {cluster}] could not tell how many replicas are needed, so it scales nothing: its target does not exist, a container of its pods has no request, its pods have no values, or the API of a custom metric does not answer. The Metrics API as a whole answers. The conditions say which: `kubectl describe hpa {horizontalpodautoscaler} --namespace {namespace}`.',
    '{for} 동안 [{cluster} 클러스터의 ]오토스케일러 {namespace}/{horizontalpodautoscaler}이(가) 필요한 레플리카 수를 계산하지 못해 스케일하지 않습니다. 대상이 없거나, 파드의 컨테이너에 요청(request)이 없거나, 파드의 값이 없거나, 커스텀 메트릭 API가 응답하지 않는 것입니다. Metrics API 전체는 응답합니다. `kubectl describe hpa {horizontalpodautoscaler} --namespace {namespace}`의 조건에 이유가 나옵니다.',
  ),
  shows: 'resource-metrics',
})
