import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { nodeEvictions } from '../../../eviction/signals/evictions.js'
import { lines, states } from '../../../node/dashboards/panels.js'
import { namespaceTerminating, podTerminatingTime } from '../../signals/terminating.js'
import { columns, none } from '../words.js'
import { listedEvictions } from './summaries.js'

const quiet = { noValue: none, emptyWhenHealthy: true } as const

/** What was evicted, and what is deleted and does not go. */
export const ended: Row = {
  title: text('Evicted, and deleted but still there', '퇴출된 것, 삭제했지만 남은 것'),
  panels: [
    {
      kind: 'table',
      description: text(
        'Evicted pods that are still listed; each opens its pod. Those that were evicted are seldom those that ate the memory.',
        '아직 목록에 남은 퇴출된 파드입니다. 누르면 그 파드가 열립니다. 퇴출된 파드가 메모리를 쓴 파드인 경우는 드뭅니다.',
      ),
      shows: [{ signal: listedEvictions, as: text('{pod}', '{pod}') }],
      columns: { namespace: columns.namespace, pod: columns.pod },
      opens: 'pod',
      width: 8,
      height: 8,
      ...quiet,
    },
    lines(
      nodeEvictions,
      text(
        'Evictions of all namespaces by node and signal, each point counting the 15 minutes before it.',
        '모든 네임스페이스의 퇴출 수를 노드와 신호별로 보여 줍니다. 각 점은 그 앞 15분을 셉니다.',
      ),
      text('{node} {eviction_signal}', '{node} {eviction_signal}'),
      { width: 8, ...quiet },
    ),
    {
      kind: 'objects',
      description: text(
        'Pods that were deleted and are still there after their grace period; each opens its pod.',
        '삭제되어 유예 시간이 지났는데도 남은 파드입니다. 누르면 그 파드가 열립니다.',
      ),
      shows: [{ signal: podTerminatingTime, as: text('Overdue by', '지난 시간') }],
      columns: { namespace: columns.namespace, pod: columns.pod },
      sortedBy: podTerminatingTime,
      opens: 'pod',
      width: 8,
      height: 8,
      ...quiet,
    },
    states(
      namespaceTerminating,
      text('Namespaces while they are being deleted.', '삭제 중인 네임스페이스입니다.'),
      text('{namespace}', '{namespace}'),
      { width: 24, height: 6, ...quiet },
    ),
  ],
}
