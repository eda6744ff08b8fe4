import { text } from '../../../../core/text.js'
import { dashboard } from '../../../../model/dashboard.js'
import { componentDown, firingAlerts, kubeletVersions } from '../../signals/components.js'
import {
  clusterCpuRequests,
  clusterCpuUse,
  clusterMemoryRequests,
  clusterMemoryUse,
  clusterNodes,
  clusterPods,
} from '../../signals/room.js'

const noData = text('not scraped', '수집되지 않음')

/** The landing page. What it says of each situation, the packs contribute. */
export const cluster = dashboard({
  id: 'cluster',
  title: text('Cluster', '클러스터'),
  question: text(
    'Is the cluster all right, and if not, which situation is it?',
    '클러스터가 정상인가? 아니라면 어떤 상황인가?',
  ),
  variables: [],
  next: ['nodes', 'node', 'kubelet', 'capacity', 'control-plane'],
  rows: [
    { title: text('Is the cluster all right?', '클러스터가 정상인가?'), tiles: true, panels: [] },
    {
      title: text('What fires, and what does not answer', '발생한 알림과 응답하지 않는 것'),
      panels: [
        {
          kind: 'objects',
          description: text(
            'Alerts that fire now, and of how many objects each.',
            '지금 발생한 알림과, 각각 몇 개 대상에서 발생했는지 보여 줍니다.',
          ),
          shows: [{ signal: firingAlerts, as: text('Objects', '대상 수') }],
          columns: { alertname: text('Alert', '알림'), severity: text('Severity', '심각도') },
          sortedBy: firingAlerts,
          noValue: text('nothing fires', '발생한 알림 없음'),
          width: 12,
          height: 8,
          emptyWhenHealthy: true,
        },
        {
          kind: 'stat',
          title: text('Does none of its targets answer?', '응답하는 타깃이 하나도 없나?'),
          description: text(
            'Each component that is scraped. “yes” means that all of its targets are down; one of which none is discovered is not listed.',
            '수집하는 구성 요소별 상태입니다. “예”는 모든 타깃이 내려갔다는 뜻이며, 발견되지 않은 것은 여기에 나오지 않습니다.',
          ),
          shows: [{ signal: componentDown, as: text('{job}', '{job}') }],
          noValue: noData,
          width: 12,
          height: 8,
        },
      ],
    },
    {
      title: text('Capacity and use', '용량과 사용'),
      panels: [
        {
          kind: 'timeseries',
          title: text('CPU and memory, of what is allocatable', '할당 가능한 양 대비 CPU와 메모리'),
          description: text(
            'What is used and what is requested. Requests near 100 % leave no place for new pods, whatever is used.',
            '사용률과 요청률입니다. 요청률이 100%에 가까우면 실제 사용과 무관하게 새 파드의 자리가 없습니다.',
          ),
          shows: [
            { signal: clusterCpuUse, as: text('CPU used', 'CPU 사용') },
            { signal: clusterCpuRequests, as: text('CPU requested', 'CPU 요청') },
            { signal: clusterMemoryUse, as: text('memory used', '메모리 사용') },
            { signal: clusterMemoryRequests, as: text('memory requested', '메모리 요청') },
          ],
          noValue: noData,
          width: 24,
          height: 9,
        },
      ],
    },
    {
      title: text('Change and versions', '변화와 버전'),
      collapsed: true,
      panels: [
        {
          kind: 'timeseries',
          title: text('Nodes and pods', '노드와 파드'),
          description: text(
            'How many there are: what changed lately shows as a step.',
            '노드와 파드의 수입니다. 최근에 바뀐 것은 계단으로 보입니다.',
          ),
          shows: [
            { signal: clusterNodes, as: text('nodes', '노드') },
            { signal: clusterPods, as: text('pods', '파드') },
          ],
          noValue: noData,
          width: 12,
          height: 9,
        },
        {
          kind: 'objects',
          description: text(
            'Nodes by the version of their kubelet: more than one during an upgrade only.',
            'kubelet 버전별 노드 수입니다. 업그레이드 중이 아니라면 하나여야 합니다.',
          ),
          shows: [{ signal: kubeletVersions, as: text('Nodes', '노드') }],
          columns: { kubelet_version: text('Kubelet', 'kubelet') },
          sortedBy: kubeletVersions,
          opens: 'nodes',
          noValue: noData,
          width: 12,
          height: 9,
        },
      ],
    },
  ],
})
