import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { metricsApiUnavailable } from '../signals/metrics-api.js'

export const KubeMetricsAPIUnavailable = alert({
  name: 'KubeMetricsAPIUnavailable',
  situation: 'monitoring',
  component: 'metrics-api',
  tiers: { critical: { when: breaches(metricsApiUnavailable, 'critical'), for: '5m', keepFiringFor: '5m' } },
  summary: text(
    'The Metrics API {name} is unavailable[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]Metrics API {name}을(를) 쓸 수 없음',
  ),
  description: text(
    'For over {for} an API server[ of cluster {cluster}] has had no answer from what serves {name}, which is metrics-server as a rule: it does not run, is not ready, or cannot be reached from the API server. `kubectl top` fails, and every autoscaler that goes by CPU or memory stays where it is, whatever the load. `kubectl get apiservices {name}` gives the reason; then look at the pods of metrics-server in kube-system and their log.',
    '{for} 넘게 [{cluster} 클러스터의 ]API 서버가 {name}을(를) 제공하는 서버, 대개 metrics-server에서 응답을 받지 못했습니다. metrics-server가 돌지 않거나, 준비되지 않았거나, API 서버에서 닿지 않는 것입니다. `kubectl top`이 실패하고, CPU나 메모리로 스케일하는 오토스케일러는 부하가 어떻든 지금 레플리카 수에 머뭅니다. 이유는 `kubectl get apiservices {name}`에 나옵니다. 이어서 kube-system의 metrics-server 파드와 로그를 보세요.',
  ),
  shows: 'resource-metrics',
})
