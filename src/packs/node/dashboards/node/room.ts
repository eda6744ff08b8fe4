import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import type { Signal } from '../../../../model/signal.js'
import {
  cpuAmounts,
  memoryAmounts,
  nodeCpuUse,
  podsByMemoryRequests,
  podsByMemoryUse,
  podsMemoryUse,
} from '../../signals/room.js'
import { noData } from '../words.js'

const words = [
  text('{node} requests', '{node} 요청'),
  text('{node} limits', '{node} 한도'),
  text('{node} allocatable', '{node} 할당 가능'),
  text('{node} capacity', '{node} 전체'),
] as const

const against = (use: Signal, amounts: readonly Signal[]) => [
  { signal: use, as: text('{node} use', '{node} 사용') },
  ...amounts.map((signal, i) => ({ signal, as: words[i] ?? words[0] })),
]

const podColumns = {
  node: text('Node', '노드'),
  namespace: text('Namespace', '네임스페이스'),
  pod: text('Pod', '파드'),
}

/** What is used, asked for, promised and there, and by which pods. */
export const room: Row = {
  title: text('Room: use, requests, limits, allocatable, capacity', '여유: 사용, 요청, 한도, 할당 가능, 전체'),
  collapsed: true,
  panels: [
    {
      kind: 'timeseries',
      title: text('CPU in use and asked for', 'CPU 사용량과 요청'),
      description: text(
        'What is used, against what pods request, what they are limited to, what the scheduler gives away and what the machine has.',
        '사용량을 파드의 요청과 한도, 스케줄러가 내줄 수 있는 양, 장비 전체와 견주어 보여 줍니다.',
      ),
      shows: against(nodeCpuUse, cpuAmounts),
      noValue: noData,
      width: 12,
      height: 9,
    },
    {
      kind: 'timeseries',
      title: text('Memory in use and asked for', '메모리 사용량과 요청'),
      description: text(
        'The same of memory. Use is the working set of all pods, which the kubelet holds against allocatable. Requests beyond allocatable cannot be; limits may well be.',
        '메모리에 대해 같은 것을 보여 줍니다. 사용량은 모든 파드의 워킹셋이며, kubelet은 이를 할당 가능한 양과 견줍니다. 요청은 할당 가능한 양을 넘을 수 없지만 한도는 넘을 수 있습니다.',
      ),
      shows: against(podsMemoryUse, memoryAmounts),
      noValue: noData,
      width: 12,
      height: 9,
    },
    {
      kind: 'objects',
      description: text(
        'The ten pods that use most memory of the chosen nodes, their working sets added up.',
        '선택한 노드에서 메모리(워킹셋)를 가장 많이 쓰는 파드 열 개입니다.',
      ),
      shows: [{ signal: podsByMemoryUse, as: text('In use', '사용량') }],
      columns: podColumns,
      sortedBy: podsByMemoryUse,
      noValue: noData,
      width: 12,
      height: 10,
    },
    {
      kind: 'objects',
      description: text(
        'The ten pods that ask for most memory: what the scheduler reckons with, used or not.',
        '메모리를 가장 많이 요청한 파드 열 개입니다. 실제 사용과 무관하게 스케줄러가 따지는 값입니다.',
      ),
      shows: [{ signal: podsByMemoryRequests, as: text('Requested', '요청량') }],
      columns: podColumns,
      sortedBy: podsByMemoryRequests,
      noValue: noData,
      width: 12,
      height: 10,
    },
  ],
}
