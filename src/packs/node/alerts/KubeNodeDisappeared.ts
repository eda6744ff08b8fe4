import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { nodeDisappeared } from '../signals/inventory.js'

export const KubeNodeDisappeared = alert({
  name: 'KubeNodeDisappeared',
  situation: 'node-down',
  component: 'node',
  tiers: { warning: { when: breaches(nodeDisappeared, 'warning'), for: '10m', keepFiringFor: '5m' } },
  summary: text(
    '{node} is no longer part of the cluster[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드가 클러스터에서 사라짐',
  ),
  description: text(
    'There was a node {node}[ in cluster {cluster}] an hour ago; now there is none, and no autoscaler had announced it. Somebody deleted the object, the cloud provider removed the machine, or the kubelet registers under another name. An hour after the node went this resolves by itself.',
    '[{cluster} 클러스터의 ]{node} 노드가 한 시간 전에는 있었지만 지금은 없고, 오토스케일러가 예고한 적도 없습니다. 누군가 노드 객체를 지웠거나, 클라우드가 장비를 없앴거나, kubelet이 다른 이름으로 등록한 것입니다. 사라진 지 한 시간이 지나면 이 알림은 저절로 풀립니다.',
  ),
  optIn: true,
  shows: 'node',
})
