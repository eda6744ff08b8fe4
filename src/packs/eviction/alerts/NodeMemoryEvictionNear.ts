import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { all, any, breaches, except, exhausts } from '../../../model/condition.js'
import { nodeDown } from '../../node/signals/readiness.js'
import {
  memoryHeadroom,
  memoryHeadroomRatio,
  podsMemoryHeadroom,
  podsMemoryHeadroomRatio,
} from '../signals/memory-headroom.js'

const trend = { window: '15m', within: '1h' } as const

export const NodeMemoryEvictionNear = alert({
  name: 'NodeMemoryEvictionNear',
  situation: 'node-pressure',
  component: 'node',
  tiers: {
    warning: {
      when: except(
        any(
          breaches(podsMemoryHeadroom, 'warning'),
          breaches(memoryHeadroom, 'warning'),
          all(exhausts(podsMemoryHeadroom, trend), breaches(podsMemoryHeadroomRatio, 'warning')),
          all(exhausts(memoryHeadroom, trend), breaches(memoryHeadroomRatio, 'warning')),
        ),
        breaches(nodeDown, 'warning'),
      ),
      for: '1m',
      keepFiringFor: '10m',
    },
  },
  summary: text(
    '{node} has {value} of memory left before evictions[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드: 퇴출까지 메모리 {value} 남음',
  ),
  description: text(
    'On {node}[ in cluster {cluster}] {value} of memory are left before the kubelet evicts pods: less than {limit}, or at the present rate less than an hour’s worth. The kubelet first evicts pods that use more than they requested. See on the dashboard which pod grows, and limit, move or restart it before the kubelet chooses.',
    '[{cluster} 클러스터의 ]{node} 노드에서 kubelet이 파드를 퇴출하기까지 메모리가 {value} 남았습니다. {limit}보다 적거나, 지금 속도라면 한 시간 안에 바닥납니다. kubelet은 요청량보다 많이 쓰는 파드부터 퇴출합니다. kubelet이 고르기 전에, 사용량이 늘고 있는 파드를 대시보드에서 찾아 제한하거나 옮기거나 재시작하세요.',
  ),
  shows: 'node',
})
