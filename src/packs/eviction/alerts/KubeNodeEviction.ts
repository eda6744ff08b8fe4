import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches, except } from '../../../model/condition.js'
import { nodeDown } from '../../node/signals/readiness.js'
import { nodeEvictions } from '../signals/evictions.js'

export const KubeNodeEviction = alert({
  name: 'KubeNodeEviction',
  situation: 'node-pressure',
  component: 'kubelet',
  tiers: {
    warning: {
      when: except(breaches(nodeEvictions, 'warning'), breaches(nodeDown, 'warning')),
      for: '0m',
      keepFiringFor: '10m',
    },
  },
  summary: text(
    '{node} evicts pods by {eviction_signal}[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드가 {eviction_signal} 때문에 파드를 퇴출함',
  ),
  description: text(
    'The kubelet of {node}[ in cluster {cluster}] has evicted {value} pods in 15 minutes to free what {eviction_signal} measures. The evicted are often not the cause: pods that are starting or waiting go first. Look for the pod whose use has grown on that node, not for those listed as Evicted.',
    '[{cluster} 클러스터의 ]{node} 노드의 kubelet이 {eviction_signal} 자원을 확보하려고 15분 동안 파드 {value}개를 퇴출했습니다. 퇴출된 파드가 원인이 아닌 경우가 많습니다. 시작 중이거나 대기 중인 파드가 먼저 밀려납니다. Evicted로 표시된 파드보다, 그 노드에서 사용량이 늘어난 파드를 찾으세요.',
  ),
  shows: 'node',
})
