import { text } from '../../../../core/text.js'
import { dashboard } from '../../../../model/dashboard.js'
import { memoryHeadroom, podsMemoryHeadroom } from '../../../eviction/signals/memory-headroom.js'
import { cordonedTime } from '../../signals/inventory.js'
import { podsOfCapacity } from '../../signals/kubelet.js'
import { nodeDown, nodesDownCount } from '../../signals/readiness.js'
import { cpuRequestsRatio, cpuUseRatio, memoryRequestsRatio, memoryUseRatio } from '../../signals/room.js'
import { nodeTroubles } from '../node/summaries.js'
import { noData } from '../words.js'
import {
  cordonedNodes,
  lowestDiskHeadroom,
  lowestInodesHeadroom,
  nodeAge,
  nodeVersions,
  restartsOnNode,
  troublesOfNode,
} from './summaries.js'

export const nodes = dashboard({
  id: 'nodes',
  title: text('Nodes', '노드 목록'),
  question: text('Which nodes need attention?', '어느 노드를 봐야 하나?'),
  variables: [],
  next: ['node', 'kubelet', 'cluster'],
  rows: [
    {
      title: text('Which nodes need attention?', '어느 노드를 봐야 하나?'),
      panels: [
        {
          kind: 'stat',
          description: text(
            'Nodes that are not Ready and are not being removed on purpose.',
            'Ready가 아닌 노드 수입니다. 의도적으로 제거 중인 노드는 뺍니다.',
          ),
          shows: [{ signal: nodesDownCount, as: text('nodes', '노드') }],
          noValue: noData,
          width: 4,
          height: 5,
        },
        {
          kind: 'stat',
          description: text('Nodes on which nothing new is placed.', '새 파드가 배치되지 않는 노드 수입니다.'),
          shows: [{ signal: cordonedNodes, as: text('nodes', '노드') }],
          noValue: noData,
          width: 4,
          height: 5,
        },
        {
          kind: 'table',
          description: text(
            'What is wrong, node by node: conditions that are true and should not be.',
            '노드마다 무엇이 잘못되었는지 보여 줍니다. 참이면 안 되는데 참인 조건입니다.',
          ),
          shows: [{ signal: nodeTroubles, as: text('{node}', '{node}') }],
          columns: { node: text('Node', '노드'), condition: text('Condition', '상태') },
          opens: 'node',
          noValue: text('nothing is wrong', '문제 없음'),
          width: 16,
          height: 5,
          emptyWhenHealthy: true,
        },
        {
          kind: 'objects',
          title: text('Nodes, those in trouble first', '노드(문제 있는 것부터)'),
          description: text(
            'A row for each node. Colours are the limits of the alerts; the name opens the node.',
            '노드마다 한 줄입니다. 색은 알림의 한도를 따르며, 이름을 누르면 노드가 열립니다.',
          ),
          shows: [
            { signal: troublesOfNode, as: text('Troubles', '문제') },
            { signal: nodeDown, as: text('Not Ready', 'Ready 아님') },
            { signal: cordonedTime, as: text('Cordoned for', 'cordon 기간') },
            { signal: podsOfCapacity, as: text('Pods', '파드') },
            { signal: cpuRequestsRatio, as: text('CPU requested', 'CPU 요청') },
            { signal: cpuUseRatio, as: text('CPU used', 'CPU 사용') },
            { signal: memoryRequestsRatio, as: text('Memory requested', '메모리 요청') },
            { signal: memoryUseRatio, as: text('Memory used', '메모리 사용') },
            { signal: memoryHeadroom, as: text('Memory to eviction', '퇴출까지 메모리') },
            { signal: podsMemoryHeadroom, as: text('… of the pods', '… 파드 전체') },
            { signal: lowestDiskHeadroom, as: text('Disk to eviction', '퇴출까지 디스크') },
            { signal: lowestInodesHeadroom, as: text('Inodes to eviction', '퇴출까지 아이노드') },
            { signal: restartsOnNode, as: text('Restarts, 1 h', '재시작(1시간)') },
            { signal: nodeAge, as: text('Age', '나이') },
            { signal: nodeVersions, as: text('Versions', '버전'), labelsOnly: true },
          ],
          columns: {
            node: text('Node', '노드'),
            kernel_version: text('Kernel', '커널'),
            kubelet_version: text('Kubelet', 'kubelet'),
          },
          sortedBy: troublesOfNode,
          opens: 'node',
          noValue: noData,
          width: 24,
          height: 20,
        },
      ],
    },
  ],
})
