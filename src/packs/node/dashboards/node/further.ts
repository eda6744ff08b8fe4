import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { memoryHeadroomRatio, podsMemoryHeadroomRatio } from '../../../eviction/signals/memory-headroom.js'
import { nodeEvictions, nodesUnderPressure, nodesUnderPressureRatio } from '../../../eviction/signals/pressure.js'
import { kubeletUnreachable, podsOfCapacity } from '../../signals/kubelet.js'
import { nodeDown, nodesDownRatio, readinessChanges } from '../../signals/readiness.js'
import { byNode, noData } from './words.js'

/** What explains more than it tells; collapsed, so that it costs nothing until it is opened. */
export const further: Row = {
  title: text('Further', '더 보기'),
  collapsed: true,
  panels: [
    {
      kind: 'timeseries',
      description: text(
        'Evictions by the signal that caused them, each point counting the 15 minutes before it.',
        '퇴출을 일으킨 신호별 퇴출 수입니다. 각 점은 그 앞 15분 동안의 수입니다.',
      ),
      shows: [{ signal: nodeEvictions, as: text('{node} {eviction_signal}', '{node} {eviction_signal}') }],
      noValue: text('none', '없음'),
      width: 12,
      height: 8,
      emptyWhenHealthy: true,
    },
    {
      kind: 'timeseries',
      title: text('Share of memory left', '남은 메모리 비율'),
      description: text(
        'The distance to eviction as a share of what there is. Above the limit a falling trend alone raises nothing.',
        '퇴출까지 남은 메모리를 전체 대비 비율로 보여 줍니다. 한도보다 많이 남아 있으면 추세만으로는 알림이 오지 않습니다.',
      ),
      shows: [
        { signal: memoryHeadroomRatio, as: text('{node} node', '{node} 노드') },
        { signal: podsMemoryHeadroomRatio, as: text('{node} pods', '{node} 파드') },
      ],
      noValue: noData,
      width: 12,
      height: 8,
    },
    {
      kind: 'timeseries',
      description: text(
        'The share of all nodes of the cluster that are not Ready. From the limit on, two nodes or more are one page instead of many.',
        '클러스터의 모든 노드 중 Ready가 아닌 비율입니다. 한도 이상이면 두 대 이상이 하나의 알림으로 묶여 옵니다.',
      ),
      shows: [{ signal: nodesDownRatio, as: text('not Ready', 'Ready 아님') }],
      noValue: noData,
      width: 12,
      height: 8,
    },
    {
      kind: 'state-timeline',
      description: text(
        'Not Ready for either reason, without nodes that are being removed: what the share above is made of.',
        '이유와 상관없이 Ready가 아닌 노드입니다. 제거 중인 노드는 뺐으며, 위 비율은 이것으로 계산합니다.',
      ),
      shows: [{ signal: nodeDown, as: byNode }],
      noValue: noData,
      width: 12,
      height: 8,
    },
    {
      kind: 'timeseries',
      description: text(
        'Pods that run, of the number that the kubelet takes. It is a number, whatever the pods use; at 100 % nothing more is placed.',
        'kubelet이 받을 수 있는 수 대비 돌고 있는 파드 수입니다. 자원 사용량과 무관하며, 100%가 되면 더 배치되지 않습니다.',
      ),
      shows: [{ signal: podsOfCapacity, as: byNode }],
      noValue: noData,
      width: 8,
      height: 8,
    },
    {
      kind: 'timeseries',
      description: text(
        'How often Ready changed in the hour before each point. Cordoned and young nodes are left out.',
        '각 시점 앞 한 시간 동안 Ready가 바뀐 횟수입니다. cordon된 노드와 갓 생긴 노드는 뺍니다.',
      ),
      shows: [{ signal: readinessChanges, as: byNode }],
      noValue: noData,
      width: 8,
      height: 8,
    },
    {
      kind: 'state-timeline',
      description: text(
        'When Prometheus did not reach the kubelet of a Ready node: nothing else about the node can be trusted then.',
        'Ready 노드의 kubelet에 프로메테우스가 닿지 못한 때입니다. 그동안 이 노드의 다른 값은 믿을 수 없습니다.',
      ),
      shows: [{ signal: kubeletUnreachable, as: byNode }],
      noValue: text('all are reached', '모두 닿음'),
      width: 8,
      height: 8,
      emptyWhenHealthy: true,
    },
    {
      kind: 'timeseries',
      description: text(
        'How many nodes have the same pressure, whichever is chosen above: two and a fifth of all are one page.',
        '위에서 고른 노드 기준으로 같은 압박 상태인 노드 수입니다. 두 대이면서 전체의 5분의 1 이상이면 알림 하나로 옵니다.',
      ),
      shows: [{ signal: nodesUnderPressure, as: text('{condition}', '{condition}') }],
      noValue: noData,
      width: 12,
      height: 8,
    },
    {
      kind: 'timeseries',
      description: text('The same as a share of all nodes.', '같은 값을 전체 노드 대비 비율로 보여 줍니다.'),
      shows: [{ signal: nodesUnderPressureRatio, as: text('{condition}', '{condition}') }],
      noValue: noData,
      width: 12,
      height: 8,
    },
  ],
}
