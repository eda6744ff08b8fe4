import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { networkErrorsRatio } from '../signals/network.js'

export const NodeNetworkErrors = alert({
  name: 'NodeNetworkErrors',
  situation: 'node-down',
  component: 'node',
  tiers: { warning: { when: breaches(networkErrorsRatio, 'warning'), for: '15m', keepFiringFor: '10m' } },
  summary: text(
    '{value} of the packets of {device} on {node} fail[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드 {device}에서 패킷 {value} 오류',
  ),
  description: text(
    '{value} of the packets that {device} of {node}[ in cluster {cluster}] sends and receives are broken, more than {limit}. Everything on the node is slowed by repeats. It is hardware or its settings: the cable, the module, the switch port, or both ends disagreeing on speed. `ethtool -S {device}` tells which counter grows.',
    '[{cluster} 클러스터의 ]{node} 노드의 {device}가 주고받는 패킷 중 {value}가 깨집니다(한도 {limit}). 재전송 때문에 노드 전체가 느려집니다. 케이블, 모듈, 스위치 포트, 양쪽의 속도 설정 불일치 같은 하드웨어 문제입니다. `ethtool -S {device}`에서 어느 카운터가 느는지 보세요.',
  ),
  shows: 'node',
})
