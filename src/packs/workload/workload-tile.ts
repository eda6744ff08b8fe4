import { text } from '../../core/text.js'
import type { Tile } from '../../model/pack.js'
import { columns, noData, none } from './dashboards/words.js'
import { workloadsShort, worstWorkloads } from './dashboards/workload/summaries.js'

/** Workloads on the landing page. */
export const workloadTile: Tile = {
  situation: 'workload',
  panels: [
    {
      kind: 'stat',
      description: text(
        'Workloads that have had fewer replicas available than wanted for five minutes, pods on nodes that are not Ready left out.',
        '사용 가능한 레플리카가 5분 동안 원하는 수보다 적었던 워크로드 수입니다. Ready가 아닌 노드의 파드는 뺍니다.',
      ),
      shows: [{ signal: workloadsShort, as: text('workloads', '워크로드') }],
      opens: 'workload',
      noValue: noData,
      width: 4,
      height: 5,
    },
    {
      kind: 'objects',
      description: text(
        'The three that miss most replicas; each opens its workload.',
        '레플리카가 가장 많이 모자라는 워크로드 세 개입니다. 누르면 그 워크로드가 열립니다.',
      ),
      shows: [{ signal: worstWorkloads, as: text('Missing', '모자람') }],
      columns: columns,
      sortedBy: worstWorkloads,
      opens: 'workload',
      noValue: none,
      width: 8,
      height: 5,
      emptyWhenHealthy: true,
    },
  ],
}
