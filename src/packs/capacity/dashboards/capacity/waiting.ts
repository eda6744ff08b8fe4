import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { causes } from '../../signals/causes.js'
import { unschedulablePods } from '../../signals/unschedulable.js'
import { askedCpu, askedMemory } from './summaries.js'
import { columns } from './words.js'

const none = text('every pod has its place', '모든 파드가 배치됨')

/** The pods that wait, and for what. */
export const waiting: Row = {
  title: text('What cannot be placed, and why?', '무엇을, 왜 배치할 수 없나?'),
  panels: [
    {
      kind: 'objects',
      description: text(
        'A row for each cause: the resource that no node has enough of, `volume` for a claim that is Pending, `constraint` for taints, selectors, affinity and the like, or for resources that no one node has together.',
        '원인마다 한 줄입니다. 어느 노드에도 충분하지 않은 리소스, Pending인 PVC를 기다리면 `volume`, 테인트·셀렉터·어피니티 등이거나 필요한 리소스가 한 노드에 모여 있지 않으면 `constraint`입니다.',
      ),
      shows: [{ signal: causes, as: text('Pods', '파드') }],
      columns: { ...columns, cause: text('Cause', '원인') },
      sortedBy: causes,
      noValue: none,
      width: 12,
      height: 8,
      emptyWhenHealthy: true,
    },
    {
      kind: 'objects',
      title: text('What they ask for', '요청하는 양'),
      description: text(
        'The largest request among the pods of each workload that cannot be placed. Compare it with the most that is left on one node, above.',
        '배치되지 못한 워크로드별로 파드 하나의 가장 큰 요청입니다. 위의 ‘한 노드에 남은 최대’와 견주어 보세요.',
      ),
      shows: [
        { signal: unschedulablePods, as: text('Pods', '파드') },
        { signal: askedCpu, as: text('CPU', 'CPU') },
        { signal: askedMemory, as: text('Memory', '메모리') },
      ],
      columns: columns,
      sortedBy: unschedulablePods,
      noValue: none,
      width: 12,
      height: 8,
      emptyWhenHealthy: true,
    },
  ],
}
