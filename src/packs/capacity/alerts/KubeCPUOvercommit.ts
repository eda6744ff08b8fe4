import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { promql } from '../../../promql/template.js'
import { cpuWithoutLargest } from '../signals/pools.js'

export const KubeCPUOvercommit = alert({
  name: 'KubeCPUOvercommit',
  situation: 'placement',
  component: 'scheduler',
  tiers: { warning: { when: breaches(cpuWithoutLargest, 'warning'), for: '30m', keepFiringFor: '10m' } },
  summary: text(
    'CPU requests[ of the pool {pool}] do not fit without the largest node: {short} cores short[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ][{pool} 풀: ]가장 큰 노드가 없으면 CPU 요청을 다 담지 못함({short}코어 부족)',
  ),
  description: text(
    'If the largest schedulable node[ of the pool {pool}][ in cluster {cluster}] is lost, the pods of all nodes ask for {short} cores more than the rest have allocatable: that much stays Pending until the node is back. Lower requests that are larger than the use, remove what is not needed, or add a node.',
    '[{cluster} 클러스터의 ][{pool} 풀에서 ]배치 가능한 가장 큰 노드를 잃으면 파드의 CPU 요청이 나머지 노드의 할당 가능한 양보다 {short}코어 많습니다. 그만큼은 노드가 돌아올 때까지 Pending으로 남습니다. 실제 사용보다 큰 요청을 줄이거나, 필요 없는 것을 지우거나, 노드를 추가하세요.',
  ),
  details: [{ as: 'short', query: (s) => promql`0 - ${cpuWithoutLargest.expr(s)}`, unit: 'cores', limit: 1 }],
  shows: 'capacity',
})
