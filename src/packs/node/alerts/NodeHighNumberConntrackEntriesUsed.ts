import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { conntrackRatio } from '../signals/kernel-tables.js'

export const NodeHighNumberConntrackEntriesUsed = alert({
  name: 'NodeHighNumberConntrackEntriesUsed',
  situation: 'node-pressure',
  component: 'node',
  tiers: { warning: { when: breaches(conntrackRatio, 'warning'), for: '15m', keepFiringFor: '10m' } },
  summary: text(
    '{node} uses {value} of its connection tracking table[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드의 conntrack 테이블 {value} 사용 중',
  ),
  description: text(
    '{value} of the connection tracking table of {node}[ in cluster {cluster}] is in use, more than {limit}. When it is full the kernel drops new connections, which looks like random timeouts of everything. Find the pod that opens so many, or raise the limit through kube-proxy’s `conntrack` settings.',
    '[{cluster} 클러스터의 ]{node} 노드의 연결 추적(conntrack) 테이블을 {value} 쓰고 있습니다(한도 {limit}). 가득 차면 커널이 새 연결을 버려 곳곳에서 이유 없는 타임아웃이 납니다. 연결을 많이 여는 파드를 찾거나, kube-proxy의 `conntrack` 설정으로 한도를 올리세요.',
  ),
  shows: 'node',
})
