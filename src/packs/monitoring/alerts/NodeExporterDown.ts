import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches, missing } from '../../../model/condition.js'
import { nodeExporterMissing } from '../signals/node-exporters.js'

export const NodeExporterDown = alert({
  name: 'NodeExporterDown',
  situation: 'monitoring',
  component: 'node-exporter',
  tiers: {
    critical: {
      when: missing('node-exporter'),
      for: '10m',
      keepFiringFor: '5m',
      says: {
        summary: text(
          'No node-exporter answers[ in cluster {cluster}]',
          '[{cluster} 클러스터에서 ]응답하는 node-exporter가 없음',
        ),
        description: text(
          'For {for} Prometheus has reached no node-exporter[ of cluster {cluster}]; it knows {value} of their targets. Memory, disks and filesystems of all its nodes are not seen, and alerts about them stay silent. With no target known, look at the DaemonSet, its labels and its ServiceMonitor; with some, at the network and at port 9100.',
          '{for} 동안 [{cluster} 클러스터의 ]node-exporter에 하나도 닿지 못했습니다. 알고 있는 타깃은 {value}개입니다. 모든 노드의 메모리, 디스크, 파일시스템이 보이지 않고 관련 알림도 조용합니다. 타깃이 0개면 데몬셋과 그 레이블, ServiceMonitor를, 있으면 네트워크와 9100 포트를 보세요.',
        ),
      },
    },
    warning: { when: breaches(nodeExporterMissing, 'warning'), for: '15m', keepFiringFor: '5m' },
  },
  summary: text(
    'No node-exporter answers on {node}[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드에서 node-exporter가 응답하지 않음',
  ),
  description: text(
    '{node}[ in cluster {cluster}] is Ready, yet for {for} no node-exporter has answered there: its memory, disks, filesystems and network are not seen. See whether the pod of the DaemonSet runs on it (a taint that it does not tolerate, a port that is taken), then the error of its target in Prometheus.',
    '[{cluster} 클러스터의 ]{node} 노드는 Ready이지만 {for} 동안 node-exporter가 응답하지 않았습니다. 이 노드의 메모리, 디스크, 파일시스템, 네트워크가 보이지 않습니다. 데몬셋 파드가 이 노드에서 도는지(허용하지 않은 테인트, 이미 쓰이는 포트), 다음으로 프로메테우스 타깃 화면의 오류를 보세요.',
  ),
  shows: 'exporters',
})
