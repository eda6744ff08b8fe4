import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { collectorFailing } from '../signals/node-exporters.js'

export const NodeExporterCollectorFailing = alert({
  name: 'NodeExporterCollectorFailing',
  situation: 'monitoring',
  component: 'node-exporter',
  tiers: { warning: { when: breaches(collectorFailing, 'warning'), for: '30m', keepFiringFor: '5m' } },
  summary: text(
    'The collector {collector} of node-exporter fails on {node}[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드에서 node-exporter의 {collector} 수집기가 실패함',
  ),
  description: text(
    'On {node}[ in cluster {cluster}] node-exporter no longer reads what its collector {collector} reads, which it could within the last day. Alerts and panels that need it have nothing for this node. Its log says why: `kubectl logs` of its pod on the node; a filesystem that hangs, a mount or a right that was taken away, a kernel that changed.',
    '[{cluster} 클러스터의 ]{node} 노드에서 node-exporter의 {collector} 수집기가 값을 읽지 못합니다. 하루 안에는 읽던 수집기입니다. 이 값을 쓰는 알림과 패널은 이 노드에 대해 비게 됩니다. 이유는 해당 노드의 파드 로그(`kubectl logs`)에 있습니다. 멈춘 파일시스템, 없어진 마운트나 권한, 바뀐 커널을 의심하세요.',
  ),
  shows: 'exporters',
})
