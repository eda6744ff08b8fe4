import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { all, breaches } from '../../../model/condition.js'
import { nodeDown, nodeUnreachable } from '../signals/readiness.js'

export const KubeNodeUnreachable = alert({
  name: 'KubeNodeUnreachable',
  situation: 'node-down',
  component: 'kubelet',
  tiers: {
    warning: {
      when: all(breaches(nodeUnreachable, 'warning'), breaches(nodeDown, 'warning')),
      for: '10m',
      keepFiringFor: '5m',
    },
  },
  summary: text('{node} is unreachable[ in cluster {cluster}]', '[{cluster} 클러스터의 ]{node} 노드와 통신이 끊김'),
  description: text(
    'The control plane has not heard the kubelet of {node}[ in cluster {cluster}] for over {for}: the machine is off or hung, the kubelet is stopped, or the network between them is cut. Its pods are being evicted to other nodes. See whether the machine answers (console, SSH, the cloud provider), then `systemctl status kubelet` on it.',
    '[{cluster} 클러스터의 ]{node} 노드의 kubelet에서 {for} 넘게 소식이 없습니다. 장비가 꺼졌거나 멈췄거나, kubelet이 중지되었거나, 컨트롤 플레인과의 네트워크가 끊긴 것입니다. 이 노드의 파드는 다른 노드로 옮겨지고 있습니다. 콘솔이나 SSH로 장비가 응답하는지 보고, 응답하면 `systemctl status kubelet`을 확인하세요.',
  ),
  shows: 'node',
  causedBy: ['KubeNodesDown', 'KubeControlPlaneNodeDown'],
})
