import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { nodeEvictions } from '../../../eviction/signals/evictions.js'
import { memoryHeadroomRatio, podsMemoryHeadroomRatio } from '../../../eviction/signals/memory-headroom.js'
import { nodesUnderPressure, nodesUnderPressureRatio } from '../../../eviction/signals/pressure.js'
import { controlPlaneNodeDown, controlPlaneSpare } from '../../signals/control-plane-nodes.js'
import { cordonedTime, nodeDisappeared } from '../../signals/inventory.js'
import { nodeDown, nodesDownRatio, readinessChanges } from '../../signals/readiness.js'
import { lines, states } from '../panels.js'
import { byNode, noData } from '../words.js'

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
        'How often Ready changed in the hour before each point. Cordoned and young nodes are left out.',
        '각 시점 앞 한 시간 동안 Ready가 바뀐 횟수입니다. cordon된 노드와 갓 생긴 노드는 뺍니다.',
      ),
      shows: [{ signal: readinessChanges, as: byNode }],
      noValue: noData,
      width: 8,
      height: 8,
    },
    states(
      controlPlaneNodeDown,
      text(
        'Control-plane nodes that are not Ready. While one is, touch no other.',
        'Ready가 아닌 컨트롤 플레인 노드입니다. 하나라도 있으면 다른 컨트롤 플레인 노드는 건드리지 마세요.',
      ),
      undefined,
      { width: 8, emptyWhenHealthy: true },
    ),
    lines(
      controlPlaneSpare,
      text(
        'How many more control-plane nodes may be lost before etcd stops; below zero it has.',
        'etcd가 멈추기 전까지 컨트롤 플레인 노드를 몇 대 더 잃어도 되는지 보여 줍니다. 0보다 작으면 이미 멈췄습니다.',
      ),
      text('may be lost', '더 잃어도 되는 수'),
      { width: 8, emptyWhenHealthy: true },
    ),
    states(
      nodeDisappeared,
      text(
        'Nodes that were there an hour before and are not now, though nothing announced it.',
        '한 시간 전에는 있었지만 예고 없이 사라진 노드입니다.',
      ),
      undefined,
      { width: 8, emptyWhenHealthy: true, noValue: text('none', '없음') },
    ),
    lines(
      cordonedTime,
      text('How long each cordoned node has been so.', 'cordon된 노드가 얼마나 오래 그 상태인지 보여 줍니다.'),
      undefined,
      { width: 8, emptyWhenHealthy: true, noValue: text('none is cordoned', 'cordon된 노드 없음') },
    ),
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
