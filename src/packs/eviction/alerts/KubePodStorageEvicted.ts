import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { evictedPods } from '../signals/evicted-pods.js'
import { podStorageEvictions } from '../signals/evictions.js'

export const KubePodStorageEvicted = alert({
  name: 'KubePodStorageEvicted',
  situation: 'node-pressure',
  component: 'kubelet',
  tiers: { warning: { when: breaches(podStorageEvictions, 'warning'), for: '0m', keepFiringFor: '10m' } },
  summary: text(
    '{value} pods on {node} outgrew their own storage ({eviction_signal})[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드에서 파드 {value}개가 자기 저장 공간 한도를 넘김({eviction_signal})',
  ),
  description: text(
    'The kubelet of {node}[ in cluster {cluster}] evicted {value} pods in 15 minutes because they used more local storage than they asked for ({eviction_signal}): not the node’s fault. Evicted pods there: {pods}. Find what they write, raise the limit if it is meant, or give them a volume.',
    '[{cluster} 클러스터의 ]{node} 노드의 kubelet이 15분 동안 파드 {value}개를 퇴출했습니다. 스스로 정한 로컬 저장 공간({eviction_signal})보다 많이 썼기 때문이며 노드 탓이 아닙니다. 그 노드에서 퇴출된 파드: {pods}. 무엇을 쓰는지 찾아 한도를 올리거나 볼륨을 붙이세요.',
  ),
  details: [{ as: 'pods', query: evictedPods, label: 'pod', limit: 3 }],
  shows: 'node',
})
