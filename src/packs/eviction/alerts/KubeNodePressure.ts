import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches, except } from '../../../model/condition.js'
import { nodeDown } from '../../node/signals/readiness.js'
import { nodePressure } from '../signals/pressure.js'

export const KubeNodePressure = alert({
  name: 'KubeNodePressure',
  situation: 'node-pressure',
  component: 'node',
  tiers: {
    warning: {
      when: except(breaches(nodePressure, 'warning'), breaches(nodeDown, 'warning')),
      for: '2m',
      keepFiringFor: '5m',
    },
  },
  summary: text(
    '{node} has {condition}[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드가 {condition} 상태',
  ),
  description: text(
    'The kubelet of {node}[ in cluster {cluster}] has crossed an eviction threshold: {condition} is true, the node takes no new pods that do not tolerate it, and running ones are evicted. The dashboard shows which resource is short and which pods use most of it; free it, or move pods away.',
    '[{cluster} 클러스터의 ]{node} 노드에서 kubelet이 퇴출(eviction) 임계값을 넘었습니다. {condition} 조건이 참이며, 이를 허용(toleration)하지 않는 새 파드는 배치되지 않고 실행 중인 파드는 퇴출됩니다. 어떤 자원이 모자라고 어느 파드가 많이 쓰는지 대시보드에서 확인한 뒤, 자원을 확보하거나 파드를 옮기세요.',
  ),
  shows: 'node',
  causedBy: ['KubeNodesUnderPressure'],
})
