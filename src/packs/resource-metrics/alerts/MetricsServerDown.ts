import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches, except, missing } from '../../../model/condition.js'
import { metricsApiDown } from '../signals/metrics-api.js'

export const MetricsServerDown = alert({
  name: 'MetricsServerDown',
  situation: 'monitoring',
  component: 'metrics-server',
  tiers: {
    warning: {
      when: except(missing('metrics-server'), breaches(metricsApiDown, 'warning')),
      for: '5m',
      keepFiringFor: '5m',
    },
  },
  summary: text(
    'No metrics-server answers Prometheus[ in cluster {cluster}]',
    '[{cluster} 클러스터에서 ]프로메테우스에 응답하는 metrics-server가 없음',
  ),
  description: text(
    'For {for} Prometheus has reached no metrics-server[ of cluster {cluster}]; it knows {value} of its targets. The Metrics API is not known to be unavailable, so `kubectl top` may well work: with no target known, discovery or its service has changed; with targets that do not answer, look at the error of the target, mostly permissions, certificates or a network policy. Until then nobody sees whether its values are stale.',
    '{for} 동안 프로메테우스가 [{cluster} 클러스터의 ]metrics-server에 닿지 못했습니다. 알고 있는 타깃은 {value}개입니다. Metrics API가 끊겼다는 신호는 없으므로 `kubectl top`은 될 수 있습니다. 타깃이 0개면 디스커버리나 서비스가 바뀐 것이고, 응답이 없으면 타깃의 오류를 보세요. 대개 권한, 인증서, 네트워크 정책입니다. 그동안 값이 오래되었는지 알 수 없습니다.',
  ),
  shows: 'resource-metrics',
})
