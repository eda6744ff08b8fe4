import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import type { Signal } from '../../../../model/signal.js'
import { cpuAmounts, memoryAmounts } from '../../../node/signals/room.js'
import { poolFreeCpu, poolFreeMemory } from './pools.js'
import { cpuExhaustion, freeCpu, freeMemory, freePods, freeStorage, memoryExhaustion } from './summaries.js'
import { cpu, memory, noData } from './words.js'

const [cpuRequested, , cpuAllocatable] = cpuAmounts
const [memoryRequested, , memoryAllocatable] = memoryAmounts

const column = (signal: Signal | undefined, en: string, ko: string) => (signal ? [{ signal, as: text(en, ko) }] : [])

/** A row for each node. */
export const nodesRow: Row = {
  title: text('Room on each node', '노드별 자리'),
  collapsed: true,
  panels: [
    {
      kind: 'objects',
      title: text('Nodes, those with most CPU left first', '노드(CPU가 많이 남은 것부터)'),
      description: text(
        'What each node has, what is asked for, and what is left. A node that is not Ready or is cordoned has nothing left for new pods, so those columns are empty.',
        '노드마다 할당 가능한 양, 요청량, 남은 양입니다. Ready가 아니거나 cordon된 노드에는 새 파드가 들어갈 수 없으므로 남은 양이 비어 있습니다.',
      ),
      shows: [
        ...column(freeCpu, 'CPU left', '남은 CPU'),
        ...column(cpuRequested, 'CPU requested', 'CPU 요청'),
        ...column(cpuAllocatable, 'CPU allocatable', 'CPU 할당 가능'),
        ...column(freeMemory, 'Memory left', '남은 메모리'),
        ...column(memoryRequested, 'Memory requested', '메모리 요청'),
        ...column(memoryAllocatable, 'Memory allocatable', '메모리 할당 가능'),
        ...column(freePods, 'Pods left', '남은 파드 자리'),
        ...column(freeStorage, 'Local storage left', '남은 로컬 저장 공간'),
      ],
      columns: { node: text('Node', '노드') },
      sortedBy: freeCpu,
      opens: 'node',
      noValue: noData,
      width: 24,
      height: 14,
    },
  ],
}

/** How the room changes, and when it is gone. */
export const trend: Row = {
  title: text('Trend', '추세'),
  collapsed: true,
  panels: [
    {
      kind: 'timeseries',
      description: text(
        'CPU that is left on the schedulable nodes of each pool. Widen the time range to see weeks.',
        '풀마다 배치 가능한 노드에 남은 CPU입니다. 시간 범위를 넓히면 몇 주의 추세가 보입니다.',
      ),
      shows: [{ signal: poolFreeCpu, as: cpu }],
      noValue: noData,
      width: 9,
      height: 9,
    },
    {
      kind: 'timeseries',
      description: text(
        'Memory that is left on the schedulable nodes of each pool.',
        '풀마다 배치 가능한 노드에 남은 메모리입니다.',
      ),
      shows: [{ signal: poolFreeMemory, as: memory }],
      noValue: noData,
      width: 9,
      height: 9,
    },
    {
      kind: 'stat',
      title: text('Until a node may no longer be lost', '노드를 잃으면 안 되기까지'),
      description: text(
        'At the pace of the last seven days: how long until requests no longer fit without the largest node. Nothing stands here while the room grows or stays.',
        '최근 7일의 추세가 이어질 때, 가장 큰 노드 없이는 요청을 담지 못하게 되기까지 남은 시간입니다. 자리가 늘거나 그대로면 비어 있습니다.',
      ),
      shows: [
        { signal: cpuExhaustion, as: cpu },
        { signal: memoryExhaustion, as: memory },
      ],
      noValue: text('not shrinking', '줄지 않음'),
      width: 6,
      height: 9,
      emptyWhenHealthy: true,
    },
  ],
}
