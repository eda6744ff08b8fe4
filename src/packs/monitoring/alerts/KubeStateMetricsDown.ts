import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { missing } from '../../../model/condition.js'

export const KubeStateMetricsDown = alert({
  name: 'KubeStateMetricsDown',
  situation: 'monitoring',
  component: 'kube-state-metrics',
  tiers: { critical: { when: missing('kube-state-metrics'), for: '5m', keepFiringFor: '5m' } },
  summary: text(
    'kube-state-metrics does not answer[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]kube-state-metrics가 응답하지 않음',
  ),
  description: text(
    'For {for} Prometheus has had nothing of kube-state-metrics[ in cluster {cluster}]; it knows {value} of its targets. Nodes that are not Ready, workloads, jobs and claims are not seen meanwhile, and alerts about them stay silent. With no target known, look at its Service and its ServiceMonitor; with some, at its pod: `kubectl get pods --all-namespaces --selector app.kubernetes.io/name=kube-state-metrics`.',
    '{for} 동안 [{cluster} 클러스터의 ]kube-state-metrics에서 아무것도 받지 못했습니다. 알고 있는 타깃은 {value}개입니다. 그동안 Ready가 아닌 노드, 워크로드, 잡, PVC가 보이지 않고 관련 알림도 조용합니다. 타깃이 0개면 Service와 ServiceMonitor를, 있으면 파드를 보세요: `kubectl get pods --all-namespaces --selector app.kubernetes.io/name=kube-state-metrics`.',
  ),
  shows: 'exporters',
})
