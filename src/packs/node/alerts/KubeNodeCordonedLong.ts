import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { cordonedTime } from '../signals/inventory.js'

export const KubeNodeCordonedLong = alert({
  name: 'KubeNodeCordonedLong',
  situation: 'node-down',
  component: 'node',
  tiers: { warning: { when: breaches(cordonedTime, 'warning'), for: '0m', keepFiringFor: '5m' } },
  summary: text(
    '{node} has been cordoned for {value}[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드가 {value} 동안 cordon 상태',
  ),
  description: text(
    'Nothing new has been placed on {node}[ in cluster {cluster}] for {value}. Maintenance that nobody finished, or an upgrade that stopped half-way, leaves nodes like this, and their room is missing elsewhere. Finish it, or `kubectl uncordon {node}`.',
    '[{cluster} 클러스터의 ]{node} 노드에 {value} 동안 새 파드가 배치되지 않았습니다. 끝내지 않은 점검이나 중간에 멈춘 업그레이드가 흔한 이유이고, 그만큼 다른 노드의 자리가 모자라게 됩니다. 작업을 마치거나 `kubectl uncordon {node}` 하세요.',
  ),
  shows: 'nodes',
})
