import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { aggregatedApiUnavailable } from '../signals/aggregated-apis.js'

export const KubeAggregatedAPIDown = alert({
  name: 'KubeAggregatedAPIDown',
  situation: 'control-plane',
  component: 'apiserver',
  tiers: { warning: { when: breaches(aggregatedApiUnavailable, 'warning'), for: '10m', keepFiringFor: '5m' } },
  summary: text(
    'The aggregated API {name} is unavailable[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]집계 API {name}을(를) 쓸 수 없음',
  ),
  description: text(
    'For over {for} an API server[ of cluster {cluster}] has had no answer from what serves {name}: its pods are not ready, cannot be reached from the API server, or show a certificate that the APIService does not trust. Requests for it fail, and so does what must know all APIs, such as deleting a namespace. `kubectl get apiservices {name}` gives the reason.',
    '{for} 넘게 [{cluster} 클러스터의 ]API 서버가 {name}을(를) 제공하는 서버에서 응답을 받지 못했습니다. 파드가 준비되지 않았거나, API 서버에서 닿지 않거나, APIService가 신뢰하지 않는 인증서를 쓰는 것입니다. 이 API의 요청이 실패하고, 네임스페이스 삭제처럼 모든 API를 알아야 하는 일도 멈춥니다. 이유는 `kubectl get apiservices {name}`에 나옵니다.',
  ),
  shows: 'apiserver',
})
