import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { missing } from '../../../model/condition.js'

export const KubeletDown = alert({
  name: 'KubeletDown',
  situation: 'node-down',
  component: 'kubelet',
  tiers: { critical: { when: missing('kubelet'), for: '5m', keepFiringFor: '5m' } },
  summary: text('No kubelet answers[ in cluster {cluster}]', '[{cluster} 클러스터에서 ]응답하는 kubelet이 없음'),
  description: text(
    'For {for} Prometheus has reached no kubelet[ of cluster {cluster}]; it knows {value} of their targets. With none known, discovery or its permissions are broken; with all known and none answering, look at the network, at certificates and at the kubelets’ authorisation. Until then nothing about nodes, volumes and containers is seen.',
    '{for} 동안 프로메테우스가 [{cluster} 클러스터의 ]kubelet에 하나도 닿지 못했습니다. 알고 있는 타깃은 {value}개입니다. 0개라면 디스커버리나 그 권한이 깨진 것이고, 타깃은 있는데 응답이 없다면 네트워크, 인증서, kubelet 인가를 확인하세요. 그동안 노드, 볼륨, 컨테이너는 아무것도 보이지 않습니다.',
  ),
  shows: 'kubelet',
})
