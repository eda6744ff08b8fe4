import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches, except } from '../../../model/condition.js'
import { metricsApiDown } from '../signals/metrics-api.js'
import { kubeletRequestsFailing } from '../signals/metrics-server.js'

export const MetricsServerScrapeFailing = alert({
  name: 'MetricsServerScrapeFailing',
  situation: 'monitoring',
  component: 'metrics-server',
  tiers: {
    warning: {
      when: except(breaches(kubeletRequestsFailing, 'warning'), breaches(metricsApiDown, 'warning')),
      for: '10m',
      keepFiringFor: '5m',
    },
  },
  summary: text(
    '{value} of the requests of metrics-server to kubelets fail[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]metrics-server가 kubelet에 보내는 요청의 {value}가 실패함',
  ),
  description: text(
    'For {for} more than {limit} of the requests of metrics-server[ in cluster {cluster}] to kubelets have failed, now {value}, nodes that are not Ready left out. Values of those nodes come and go, and autoscalers skip rounds. Timeouts of loaded kubelets, certificates that it does not trust, or a firewall before port 10250. Its log names the nodes: `kubectl logs deployment/metrics-server --namespace kube-system`.',
    '{for} 동안 [{cluster} 클러스터의 ]metrics-server가 kubelet에 보내는 요청이 {limit} 넘게 실패했습니다. 지금은 {value}이며, Ready가 아닌 노드의 몫은 뺀 값입니다. 그 노드들의 값이 있다 없다 하고, 오토스케일러는 계산을 건너뜁니다. 부하가 큰 kubelet의 타임아웃, 신뢰하지 않는 인증서, 10250 포트 앞의 방화벽이 흔한 원인입니다. 로그에 노드 이름이 나옵니다: `kubectl logs deployment/metrics-server --namespace kube-system`.',
  ),
  shows: 'resource-metrics',
  causedBy: ['MetricsServerStale'],
})
