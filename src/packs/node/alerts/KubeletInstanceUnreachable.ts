import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { kubeletUnreachable } from '../signals/kubelet.js'

export const KubeletInstanceUnreachable = alert({
  name: 'KubeletInstanceUnreachable',
  situation: 'node-down',
  component: 'kubelet',
  tiers: { warning: { when: breaches(kubeletUnreachable, 'warning'), for: '10m', keepFiringFor: '5m' } },
  summary: text(
    'Prometheus does not reach the kubelet of {node}[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드 kubelet에 프로메테우스가 닿지 못함',
  ),
  description: text(
    '{node}[ in cluster {cluster}] is Ready, so its kubelet runs, yet for {for} Prometheus has had no metrics of it: no evictions, no volumes and no containers of this node are seen. Look at the error of its target in Prometheus: a firewall, a certificate, or a kubelet that is too slow to answer.',
    '[{cluster} 클러스터의 ]{node} 노드는 Ready이므로 kubelet은 돌고 있지만, {for} 동안 메트릭을 가져오지 못했습니다. 이 노드의 퇴출, 볼륨, 컨테이너가 보이지 않습니다. 프로메테우스 타깃 화면의 오류를 보세요. 방화벽, 인증서, 응답이 느린 kubelet 중 하나입니다.',
  ),
  shows: 'kubelet',
  causedBy: ['KubeletDown'],
})
