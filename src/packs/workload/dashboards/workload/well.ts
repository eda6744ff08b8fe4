import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { lostPods, missingReplicas } from '../../signals/replicas.js'
import { columns, noData } from '../words.js'
import { availableShare, updatedShare, workloadsShort, workloadTroubles } from './summaries.js'

/** Whether the chosen workloads are as they should be. */
export const well: Row = {
  title: text('Is it as it should be?', '정상인가?'),
  panels: [
    {
      kind: 'stat',
      description: text(
        'Of the chosen workloads, how many have had fewer replicas available than wanted for five minutes. Pods on nodes that are not Ready are not counted as missing.',
        '선택한 워크로드 중 사용 가능한 레플리카가 5분 동안 원하는 수보다 적었던 것의 수입니다. Ready가 아닌 노드의 파드는 모자란 것으로 세지 않습니다.',
      ),
      shows: [{ signal: workloadsShort, as: text('workloads', '워크로드') }],
      noValue: noData,
      width: 4,
      height: 6,
    },
    {
      kind: 'objects',
      description: text(
        'What is wrong with the chosen workloads, and of how many replicas, pods or changes. ChangeNotSeen: the controller has not looked at the last change.',
        '선택한 워크로드에서 잘못된 것과 그 레플리카, 파드, 변경의 수입니다. ChangeNotSeen은 컨트롤러가 마지막 변경을 보지 않았다는 뜻입니다.',
      ),
      shows: [{ signal: workloadTroubles, as: text('How many', '수') }],
      columns: { ...columns, trouble: text('Trouble', '문제') },
      sortedBy: workloadTroubles,
      opens: 'workload',
      noValue: text('nothing is wrong', '문제 없음'),
      width: 20,
      height: 6,
      emptyWhenHealthy: true,
    },
    {
      kind: 'objects',
      title: text('Workloads, those that miss most first', '워크로드(많이 모자라는 것부터)'),
      description: text(
        'A row for each chosen workload: how many replicas are missing, the shares of those wanted that are available and of the newest revision, and pods on nodes that are not Ready.',
        '선택한 워크로드마다 한 줄입니다. 모자라는 레플리카, 원하는 수 대비 사용 가능한 비율과 최신 리비전의 비율, Ready가 아닌 노드에 있는 파드를 보여 줍니다.',
      ),
      shows: [
        { signal: missingReplicas, as: text('Missing', '모자람') },
        { signal: availableShare, as: text('Available', '사용 가능') },
        { signal: updatedShare, as: text('Updated', '최신') },
        { signal: lostPods, as: text('On lost nodes', '끊긴 노드') },
      ],
      columns: columns,
      sortedBy: missingReplicas,
      opens: 'workload',
      noValue: noData,
      width: 24,
      height: 9,
    },
  ],
}
