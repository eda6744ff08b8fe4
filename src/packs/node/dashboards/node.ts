import { text } from '../../../core/text.js'
import { dashboard } from '../../../model/dashboard.js'
import {
  memoryHeadroom,
  memoryHeadroomRatio,
  podsMemoryHeadroom,
  podsMemoryHeadroomRatio,
} from '../../eviction/signals/memory-headroom.js'
import { nodeEvictions, nodePressure } from '../../eviction/signals/pressure.js'
import { nodeActiveFileCache, nodeMemoryOsUsed, nodeMemoryTop } from '../signals/memory.js'
import {
  nodeDown,
  nodeLeaving,
  nodeNotReady,
  nodesDownCount,
  nodesDownRatio,
  nodeUnreachable,
} from '../signals/readiness.js'
import { evictionsOfNodes, lowestMemoryHeadroom, lowestPodsMemoryHeadroom, nodeTroubles } from './node-signals.js'

const noData = text('not scraped', '수집되지 않음')
const byNode = text('{node}', '{node}')

export const node = dashboard({
  id: 'node',
  title: text('Node', '노드'),
  question: text('What is happening on this node?', '이 노드에서 무슨 일이 일어나고 있나?'),
  variables: [{ name: 'node', title: text('Node', '노드'), from: 'kube_node_info', all: true }],
  next: [],
  rows: [
    {
      title: text('Is it well?', '정상인가?'),
      panels: [
        {
          kind: 'stat',
          description: text(
            'Nodes of the whole cluster that are not Ready and are not being removed on purpose. It does not depend on the chosen node: several at once point to what they share.',
            '클러스터 전체에서 Ready가 아닌 노드 수입니다. 의도적으로 제거 중인 노드는 빼고 셉니다. 선택한 노드와 무관하며, 여러 대가 동시에 내려갔다면 공통 원인을 의심하세요.',
          ),
          shows: [{ signal: nodesDownCount, as: text('nodes', '노드') }],
          noValue: noData,
          width: 4,
          height: 5,
        },
        {
          kind: 'stat',
          description: text(
            'Of the chosen nodes, the one nearest to evictions by memory.available: how much the whole machine may still use.',
            '선택한 노드 중 memory.available 기준으로 퇴출에 가장 가까운 노드의 여유입니다. 장비 전체가 더 쓸 수 있는 메모리입니다.',
          ),
          shows: [{ signal: lowestMemoryHeadroom, as: text('node', '노드') }],
          limitsOf: memoryHeadroom,
          noValue: noData,
          width: 5,
          height: 5,
        },
        {
          kind: 'stat',
          description: text(
            'The same by allocatableMemory.available: how much all pods together may still use. With large reservations this one is reached first.',
            'allocatableMemory.available 기준 여유입니다. 파드 전체가 더 쓸 수 있는 메모리이며, 예약(reserved)이 크면 이쪽이 먼저 바닥납니다.',
          ),
          shows: [{ signal: lowestPodsMemoryHeadroom, as: text('pods', '파드') }],
          limitsOf: podsMemoryHeadroom,
          noValue: noData,
          width: 5,
          height: 5,
        },
        {
          kind: 'stat',
          description: text(
            'Pods that the kubelets of the chosen nodes evicted to save the node in the last 15 minutes, the first ever included.',
            '선택한 노드의 kubelet이 최근 15분 동안 노드를 지키려고 퇴출한 파드 수입니다. 처음 일어난 퇴출도 셉니다.',
          ),
          shows: [{ signal: evictionsOfNodes, as: text('pods', '파드') }],
          limitsOf: nodeEvictions,
          noValue: text('none', '없음'),
          width: 4,
          height: 5,
          emptyWhenHealthy: true,
        },
        {
          kind: 'table',
          description: text(
            'Conditions of the chosen nodes that are true and should not be. NotReady: the kubelet says so. Unreachable: nobody hears the kubelet.',
            '선택한 노드에서 참이면 안 되는데 참인 조건입니다. NotReady는 kubelet이 직접 보고한 것이고, Unreachable은 kubelet의 소식이 끊긴 것입니다.',
          ),
          shows: [{ signal: nodeTroubles, as: byNode }],
          noValue: text('nothing', '없음'),
          width: 6,
          height: 5,
          emptyWhenHealthy: true,
        },
      ],
    },
    {
      title: text('Memory', '메모리'),
      panels: [
        {
          kind: 'timeseries',
          title: text('kubectl top and free -m, and why they differ', 'kubectl top과 free -m, 그리고 둘이 다른 이유'),
          description: text(
            'kubectl top prints the working set, which counts file pages that were used lately; free -m prints total less available, which counts nearly all page cache as free. The active file cache is most of the gap. The kubelet evicts by the working set.',
            'kubectl top은 최근에 쓰인 파일 페이지까지 포함한 워킹셋을, free -m은 전체에서 available을 뺀 값(페이지 캐시는 대부분 여유로 침)을 보여 줍니다. 둘의 차이는 대부분 활성 파일 캐시입니다. kubelet은 워킹셋을 기준으로 퇴출합니다.',
          ),
          shows: [
            { signal: nodeMemoryTop, as: text('{node} kubectl top', '{node} kubectl top') },
            { signal: nodeMemoryOsUsed, as: text('{node} free -m', '{node} free -m') },
            { signal: nodeActiveFileCache, as: text('{node} active file cache', '{node} 활성 파일 캐시') },
          ],
          noValue: noData,
          width: 12,
          height: 9,
        },
        {
          kind: 'timeseries',
          title: text('Distance to eviction', '퇴출까지 남은 거리'),
          description: text(
            'Memory left before the kubelet evicts, by both of its signals; at zero it starts. Judge the slope: the alert also fires when the last 15 minutes lead to zero within an hour.',
            'kubelet이 퇴출을 시작하기까지 남은 메모리를 두 신호 각각으로 보여 줍니다. 0이 되면 퇴출이 시작됩니다. 기울기를 보세요. 최근 15분 추세로 한 시간 안에 0이 될 것 같아도 알림이 옵니다.',
          ),
          shows: [
            { signal: memoryHeadroom, as: text('{node} node', '{node} 노드') },
            { signal: podsMemoryHeadroom, as: text('{node} pods', '{node} 파드') },
          ],
          noValue: noData,
          width: 12,
          height: 9,
        },
      ],
    },
    {
      title: text('Conditions over time', '시간에 따른 상태'),
      panels: [
        {
          kind: 'state-timeline',
          title: text('Conditions', '상태 조건'),
          description: text(
            'When each condition held. A node that flaps, or that was under pressure before it was lost, shows here.',
            '각 조건이 언제 참이었는지 보여 줍니다. 상태가 오락가락하는 노드, 끊기기 전에 압박(pressure)을 겪은 노드가 드러납니다.',
          ),
          shows: [
            { signal: nodeNotReady, as: text('{node} NotReady', '{node} NotReady') },
            { signal: nodeUnreachable, as: text('{node} Unreachable', '{node} Unreachable') },
            { signal: nodePressure, as: text('{node} {condition}', '{node} {condition}') },
            { signal: nodeLeaving, as: text('{node} being removed', '{node} 제거 중') },
          ],
          noValue: noData,
          width: 24,
          height: 9,
        },
      ],
    },
    {
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
      ],
    },
  ],
})
