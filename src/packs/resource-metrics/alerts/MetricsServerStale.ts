import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches, except } from '../../../model/condition.js'
import { metricsApiDown } from '../signals/metrics-api.js'
import { nodesUnseen } from '../signals/metrics-server.js'

export const MetricsServerStale = alert({
  name: 'MetricsServerStale',
  situation: 'monitoring',
  component: 'metrics-server',
  tiers: {
    warning: {
      when: except(breaches(nodesUnseen, 'warning'), breaches(metricsApiDown, 'warning')),
      for: '10m',
      keepFiringFor: '10m',
    },
  },
  summary: text(
    'metrics-server has no current values of {value} Ready nodes[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]metrics-server에 Ready 노드 {value}개의 최신 값이 없음',
  ),
  description: text(
    'For {for} metrics-server[ of cluster {cluster}] has held no current values of {value} nodes that are Ready. `kubectl top` does not list them, and autoscalers do not see the pods on them. If it is a few nodes, their kubelets do not answer it; if it is all of them, it has ceased to ask. Compare `kubectl top node` with `kubectl get nodes`, and read its log: `kubectl logs deployment/metrics-server --namespace kube-system`.',
    '{for} 동안 [{cluster} 클러스터의 ]metrics-server에 Ready인 노드 {value}개의 최신 값이 없습니다. `kubectl top`에 나오지 않고, 오토스케일러도 그 노드의 파드를 보지 못합니다. 일부 노드라면 그 kubelet이 응답하지 않는 것이고, 전부라면 metrics-server가 수집을 멈춘 것입니다. `kubectl top node`와 `kubectl get nodes`를 비교하고, `kubectl logs deployment/metrics-server --namespace kube-system`으로 로그를 보세요.',
  ),
  shows: 'resource-metrics',
})
