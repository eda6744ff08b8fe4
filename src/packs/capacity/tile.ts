import { text } from '../../core/text.js'
import type { Tile } from '../../model/pack.js'
import { recorded } from '../../model/recorded.js'
import { signal } from '../../model/signal.js'
import { promql } from '../../promql/template.js'
import { workload } from '../workload/signals/owner.js'
import { columns, noData } from './dashboards/capacity/words.js'
import { unschedulableCount, unschedulablePods } from './signals/unschedulable.js'

export const worstUnschedulable = signal({
  name: 'worst_unschedulable',
  means: text('Which workloads wait for a place', '배치를 기다리는 워크로드'),
  unit: 'count',
  by: workload,
  kind: 'gauge',
  expr: (s) => promql`topk by (${['cluster']}) (3, ${recorded(s, unschedulablePods)})`,
})

/** Situation 3 on the landing page. */
export const capacityTile: Tile = {
  situation: 'placement',
  panels: [
    {
      kind: 'stat',
      description: text('Pods that the scheduler has found no node for.', '스케줄러가 노드를 찾지 못한 파드 수입니다.'),
      shows: [{ signal: unschedulableCount, as: text('pods', '파드') }],
      opens: 'capacity',
      noValue: noData,
      width: 4,
      height: 5,
    },
    {
      kind: 'objects',
      description: text(
        'The three workloads with most of them; each opens its namespace.',
        '그런 파드가 가장 많은 워크로드 세 개입니다. 누르면 그 네임스페이스가 열립니다.',
      ),
      shows: [{ signal: worstUnschedulable, as: text('Pods', '파드') }],
      columns: columns,
      opens: 'capacity',
      noValue: text('none', '없음'),
      width: 8,
      height: 5,
      emptyWhenHealthy: true,
    },
  ],
}
