import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { all, breaches } from '../../../model/condition.js'
import { nodeDown, nodeNotReady } from '../signals/readiness.js'

export const KubeNodeNotReady = alert({
  name: 'KubeNodeNotReady',
  situation: 'node-down',
  component: 'kubelet',
  tiers: {
    warning: {
      when: all(breaches(nodeNotReady, 'warning'), breaches(nodeDown, 'warning')),
      for: '10m',
      keepFiringFor: '5m',
    },
  },
  summary: text('{node} is not Ready[ in cluster {cluster}]', '[{cluster} 클러스터의 ]{node} 노드가 Ready가 아님'),
  description: text(
    'The kubelet of {node}[ in cluster {cluster}] still reports, and has said for {for} that the node cannot run pods. Usual causes: the container runtime does not answer, or the CNI plugin is not initialised. Start with `kubectl describe node {node}`: the message of the Ready condition names the cause.',
    '[{cluster} 클러스터의 ]{node} 노드에서 kubelet이 보고는 하고 있지만, 파드를 실행할 수 없는 상태가 {for} 넘게 이어지고 있습니다. 컨테이너 런타임이 응답하지 않거나 CNI 플러그인이 초기화되지 않은 경우가 많습니다. 먼저 `kubectl describe node {node}`에서 Ready 조건의 메시지를 확인하세요.',
  ),
  shows: 'node',
  causedBy: ['KubeNodesDown', 'KubeControlPlaneNodeDown'],
})
