import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { oomKillsOfWorkload } from '../restarts/summaries.js'
import { columns, noData, none } from '../words.js'
import { podNodes, podReady, podRestarts } from './pod-signals.js'

/** The pods of the chosen workloads. */
export const pods: Row = {
  title: text('Pods', '파드'),
  panels: [
    {
      kind: 'objects',
      title: text('Pods, those that restart most first', '파드(많이 재시작한 것부터)'),
      description: text(
        'The pods of the chosen workloads, with their nodes. One node for all that are not Ready points to the node.',
        '선택한 워크로드의 파드와 노드입니다. Ready가 아닌 파드가 모두 한 노드에 있으면 그 노드를 의심하세요.',
      ),
      shows: [
        { signal: podRestarts, as: text('Restarts, 1 h', '재시작(1시간)') },
        { signal: podReady, as: text('Ready', 'Ready') },
        { signal: podNodes, as: text('Node', '노드'), labelsOnly: true },
      ],
      columns: { ...columns, pod: text('Pod', '파드'), node: text('Placed on', '배치된 노드') },
      sortedBy: podRestarts,
      noValue: noData,
      width: 16,
      height: 9,
    },
    {
      kind: 'timeseries',
      description: text(
        'Restarts in an hour of containers whose last end was an OOM kill: which container it was, the dashboard of restarts tells.',
        '마지막 종료가 OOM이었던 컨테이너가 한 시간 동안 재시작한 횟수입니다. 어느 컨테이너인지는 재시작 대시보드에서 확인하세요.',
      ),
      shows: [{ signal: oomKillsOfWorkload, as: text('{workload}', '{workload}') }],
      noValue: none,
      width: 8,
      height: 9,
      emptyWhenHealthy: true,
    },
  ],
}
