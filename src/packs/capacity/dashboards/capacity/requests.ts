import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { poolCpuRequests, poolMemoryRequests } from './pools.js'
import { fullestByCpu, fullestByMemory } from './summaries.js'
import { cpu, memory, noData } from './words.js'

const byNode = text('{node}', '{node}')

/** Requests against what is allocatable. */
export const requests: Row = {
  title: text('Requests against allocatable', '할당 가능한 양 대비 요청'),
  panels: [
    {
      kind: 'bars',
      title: text('Requested, by pool', '풀별 요청률'),
      description: text(
        'What the pods of each pool ask for, of what its nodes have allocatable. The scheduler looks at nothing else: a pool at 100 % is full, however little is used. Nodes that are not Ready or cordoned are counted too.',
        '풀에 있는 파드의 요청량을 노드의 할당 가능한 양으로 나눈 값입니다. 스케줄러는 이것만 봅니다. 100%면 사용량이 적어도 꽉 찬 것입니다. Ready가 아니거나 cordon된 노드도 포함합니다.',
      ),
      shows: [
        { signal: poolCpuRequests, as: cpu },
        { signal: poolMemoryRequests, as: memory },
      ],
      noValue: noData,
      width: 8,
      height: 10,
    },
    {
      kind: 'bars',
      description: text(
        'The nodes of which most CPU is asked for. One at 100 % takes no pod that asks for any.',
        'CPU 요청률이 가장 높은 노드입니다. 100%인 노드는 CPU를 요청하는 파드를 더 받지 못합니다.',
      ),
      shows: [{ signal: fullestByCpu, as: byNode }],
      opens: 'node',
      noValue: noData,
      width: 8,
      height: 10,
    },
    {
      kind: 'bars',
      description: text(
        'The nodes of which most memory is asked for. More than 100 % means a resize that waits counts with its wish.',
        '메모리 요청률이 가장 높은 노드입니다. 100%를 넘으면 자리를 기다리는 리사이즈가 바라는 크기로 계산된 것입니다.',
      ),
      shows: [{ signal: fullestByMemory, as: byNode }],
      opens: 'node',
      noValue: noData,
      width: 8,
      height: 10,
    },
  ],
}
