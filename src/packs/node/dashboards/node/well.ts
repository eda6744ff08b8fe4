import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { nodeEvictions } from '../../../eviction/signals/evictions.js'
import { memoryHeadroom, podsMemoryHeadroom } from '../../../eviction/signals/memory-headroom.js'
import { nodesDownCount } from '../../signals/readiness.js'
import { byNode, noData } from '../words.js'
import { evictionsOfNodes, lowestMemoryHeadroom, lowestPodsMemoryHeadroom, nodeTroubles } from './summaries.js'

/** Whether the chosen nodes are well, in a few numbers. */
export const well: Row = {
  title: text('Is it well?', '정상인가?'),
  panels: [
    {
      kind: 'stat',
      description: text(
        'Nodes of the whole cluster that are not Ready and are not being removed on purpose. It does not depend on the chosen node: several at once point to what they share.',
        '클러스터 전체에서 Ready가 아닌 노드 수입니다. 의도적으로 제거 중인 노드는 빼고 셉니다. 선택한 노드와 무관하며, 여러 대가 동시에 내려갔다면 공통 원인을 의심하세요.',
      ),
      shows: [{ signal: nodesDownCount, as: text('nodes', '노드') }],
      noValue: noData,
      width: 4,
      height: 5,
    },
    {
      kind: 'stat',
      description: text(
        'Of the chosen nodes, the one nearest to evictions by memory.available: how much the whole machine may still use.',
        '선택한 노드 중 memory.available 기준으로 퇴출에 가장 가까운 노드의 여유입니다. 장비 전체가 더 쓸 수 있는 메모리입니다.',
      ),
      shows: [{ signal: lowestMemoryHeadroom, as: text('node', '노드') }],
      limitsOf: memoryHeadroom,
      noValue: noData,
      width: 5,
      height: 5,
    },
    {
      kind: 'stat',
      description: text(
        'The same by allocatableMemory.available: how much all pods together may still use. With large reservations this one is reached first.',
        'allocatableMemory.available 기준 여유입니다. 파드 전체가 더 쓸 수 있는 메모리이며, 예약(reserved)이 크면 이쪽이 먼저 바닥납니다.',
      ),
      shows: [{ signal: lowestPodsMemoryHeadroom, as: text('pods', '파드') }],
      limitsOf: podsMemoryHeadroom,
      noValue: noData,
      width: 5,
      height: 5,
    },
    {
      kind: 'stat',
      description: text(
        'Pods that the kubelets of the chosen nodes evicted to save the node in the last 15 minutes, the first ever included.',
        '선택한 노드의 kubelet이 최근 15분 동안 노드를 지키려고 퇴출한 파드 수입니다. 처음 일어난 퇴출도 셉니다.',
      ),
      shows: [{ signal: evictionsOfNodes, as: text('pods', '파드') }],
      limitsOf: nodeEvictions,
      noValue: text('none', '없음'),
      width: 4,
      height: 5,
      emptyWhenHealthy: true,
    },
    {
      kind: 'table',
      description: text(
        'Conditions of the chosen nodes that are true and should not be. NotReady: the kubelet says so. Unreachable: nobody hears the kubelet.',
        '선택한 노드에서 참이면 안 되는데 참인 조건입니다. NotReady는 kubelet이 직접 보고한 것이고, Unreachable은 kubelet의 소식이 끊긴 것입니다.',
      ),
      shows: [{ signal: nodeTroubles, as: byNode }],
      noValue: text('nothing', '없음'),
      width: 6,
      height: 5,
      emptyWhenHealthy: true,
    },
  ],
}
