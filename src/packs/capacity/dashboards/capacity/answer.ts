import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { cpuWithoutLargest, memoryWithoutLargest } from '../../signals/pools.js'
import { unschedulableCount } from '../../signals/unschedulable.js'
import { largestCpu, largestMemory } from './summaries.js'
import { cpu, memory, noData } from './words.js'

/** Whether pods wait, how large one may be, and whether a node may be lost. */
export const answer: Row = {
  title: text('Where is there room, and for how large a pod?', '어디에, 얼마나 큰 파드를 넣을 자리가 있나?'),
  panels: [
    {
      kind: 'stat',
      description: text(
        'Pods that the scheduler has found no node for. Seconds of it are normal during a rollout.',
        '스케줄러가 노드를 찾지 못한 파드 수입니다. 롤아웃 중에 몇 초 동안 나타나는 것은 정상입니다.',
      ),
      shows: [{ signal: unschedulableCount, as: text('pods', '파드') }],
      noValue: noData,
      width: 4,
      height: 6,
    },
    {
      kind: 'stat',
      description: text(
        'The largest CPU request that one schedulable node can still take: no larger pod can be placed, whatever is left in total.',
        '배치 가능한 노드 하나가 더 받을 수 있는 가장 큰 CPU 요청입니다. 합계가 얼마든 이보다 큰 파드는 배치되지 않습니다.',
      ),
      shows: [{ signal: largestCpu, as: text('CPU', 'CPU') }],
      noValue: noData,
      width: 5,
      height: 6,
    },
    {
      kind: 'stat',
      description: text(
        'The same for memory. The node with most memory left need not be the one with most CPU left.',
        '메모리에 대한 같은 값입니다. 메모리가 가장 많이 남은 노드와 CPU가 가장 많이 남은 노드는 다를 수 있습니다.',
      ),
      shows: [{ signal: largestMemory, as: text('memory', '메모리') }],
      noValue: noData,
      width: 5,
      height: 6,
    },
    {
      kind: 'stat',
      description: text(
        'What is left when the largest node of a pool is lost and its pods move to the others. Less than 0: some would stay Pending. A pool with one node has no value.',
        '풀에서 가장 큰 노드를 잃고 그 파드가 다른 노드로 옮겨졌을 때 남는 양입니다. 0보다 작으면 일부가 Pending으로 남습니다. 노드가 하나인 풀은 값이 없습니다.',
      ),
      shows: [{ signal: cpuWithoutLargest, as: cpu }],
      noValue: text('one node, or not scraped', '노드가 하나거나 수집되지 않음'),
      width: 5,
      height: 6,
    },
    {
      kind: 'stat',
      description: text(
        'The same for memory. Less than 0: a node that fails takes pods down that nothing can take over.',
        '메모리에 대한 같은 값입니다. 0보다 작으면 노드 하나가 죽을 때 어디에도 옮길 수 없는 파드가 생깁니다.',
      ),
      shows: [{ signal: memoryWithoutLargest, as: memory }],
      noValue: text('one node, or not scraped', '노드가 하나거나 수집되지 않음'),
      width: 5,
      height: 6,
    },
  ],
}
