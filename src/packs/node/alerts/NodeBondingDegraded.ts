import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { bondingMissingLinks } from '../signals/hardware.js'

export const NodeBondingDegraded = alert({
  name: 'NodeBondingDegraded',
  situation: 'node-down',
  component: 'node',
  tiers: { warning: { when: breaches(bondingMissingLinks, 'warning'), for: '5m', keepFiringFor: '5m' } },
  summary: text(
    '{value} links of {device} on {node} are down[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드 {device}의 링크 {value}개가 내려감',
  ),
  description: text(
    '{device} of {node}[ in cluster {cluster}] bonds several links, of which {value} are down: less bandwidth, and the next failure cuts the node off. `cat /proc/net/bonding/{device}` names the link; look at its cable and at the switch port.',
    '[{cluster} 클러스터의 ]{node} 노드의 {device} 본딩에서 링크 {value}개가 내려갔습니다. 대역폭이 줄었고, 한 번 더 고장 나면 노드가 끊깁니다. `cat /proc/net/bonding/{device}`에서 어느 링크인지 보고 케이블과 스위치 포트를 확인하세요.',
  ),
  shows: 'node',
})
