import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { noData } from '../words.js'
import {
  workloadCpuLimits,
  workloadCpuRequests,
  workloadCpuUse,
  workloadMemoryLimits,
  workloadMemoryRequests,
  workloadMemoryUse,
  workloadReceived,
  workloadSent,
} from './usage-signals.js'

/** What the chosen workloads use, against what they ask for. */
export const usage: Row = {
  title: text('Usage against requests, network', '요청 대비 사용, 네트워크'),
  collapsed: true,
  panels: [
    {
      kind: 'timeseries',
      title: text('CPU', 'CPU'),
      description: text(
        'All pods together. Use above the request is taken away when others want the CPU; use at the limit is throttled.',
        '모든 파드의 합입니다. 요청보다 많이 쓰는 몫은 다른 파드가 CPU를 원하면 빼앗기고, 한도에 닿으면 스로틀됩니다.',
      ),
      shows: [
        { signal: workloadCpuUse, as: text('{workload} used', '{workload} 사용') },
        { signal: workloadCpuRequests, as: text('{workload} requested', '{workload} 요청') },
        { signal: workloadCpuLimits, as: text('{workload} limit', '{workload} 한도') },
      ],
      noValue: noData,
      width: 8,
      height: 9,
    },
    {
      kind: 'timeseries',
      title: text('Memory', '메모리'),
      description: text(
        'The working set of all pods together. A request far above the use is room that nobody else gets; use near the limit ends in OOM kills.',
        '모든 파드의 워킹셋 합입니다. 사용보다 훨씬 큰 요청은 아무도 쓰지 못하는 자리이고, 한도에 가까우면 OOM 종료로 끝납니다.',
      ),
      shows: [
        { signal: workloadMemoryUse, as: text('{workload} used', '{workload} 사용') },
        { signal: workloadMemoryRequests, as: text('{workload} requested', '{workload} 요청') },
        { signal: workloadMemoryLimits, as: text('{workload} limit', '{workload} 한도') },
      ],
      noValue: noData,
      width: 8,
      height: 9,
    },
    {
      kind: 'timeseries',
      title: text('Network, per second', '네트워크(초당)'),
      description: text(
        'What all pods receive and send. Pods on the host’s network are left out: they show the node’s own traffic.',
        '모든 파드가 받고 보낸 양입니다. 호스트 네트워크를 쓰는 파드는 노드 자체의 트래픽을 보이므로 뺍니다.',
      ),
      shows: [
        { signal: workloadReceived, as: text('{workload} received', '{workload} 수신') },
        { signal: workloadSent, as: text('{workload} sent', '{workload} 송신') },
      ],
      noValue: noData,
      width: 8,
      height: 9,
    },
  ],
}
