import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { shardsMissing } from '../signals/state-metrics.js'

export const KubeStateMetricsShardsMissing = alert({
  name: 'KubeStateMetricsShardsMissing',
  situation: 'monitoring',
  component: 'kube-state-metrics',
  tiers: { warning: { when: breaches(shardsMissing, 'warning'), for: '15m', keepFiringFor: '5m' } },
  summary: text(
    '{value} shards of kube-state-metrics are missing[ in cluster {cluster}]',
    '[{cluster} 클러스터에서 ]kube-state-metrics 샤드 {value}개가 보이지 않음',
  ),
  description: text(
    'kube-state-metrics is split into shards, and for {for} {value} of them have not been seen[ in cluster {cluster}]: a part of all nodes, pods and workloads is not watched. See which pod is missing, and whether all of them are started with the same `--total-shards`: `kubectl get pods --all-namespaces --selector app.kubernetes.io/name=kube-state-metrics`.',
    'kube-state-metrics가 샤드로 나뉘어 있는데 [{cluster} 클러스터에서 ]{for} 동안 {value}개가 보이지 않습니다. 노드, 파드, 워크로드의 일부를 아무도 지켜보지 않는 상태입니다. 빠진 파드가 무엇인지, 모두 같은 `--total-shards`로 떠 있는지 보세요: `kubectl get pods --all-namespaces --selector app.kubernetes.io/name=kube-state-metrics`.',
  ),
  shows: 'exporters',
})
