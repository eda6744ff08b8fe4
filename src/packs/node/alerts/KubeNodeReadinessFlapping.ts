import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { readinessChanges } from '../signals/readiness.js'

export const KubeNodeReadinessFlapping = alert({
  name: 'KubeNodeReadinessFlapping',
  situation: 'node-down',
  component: 'kubelet',
  tiers: { warning: { when: breaches(readinessChanges, 'warning'), for: '15m', keepFiringFor: '10m' } },
  summary: text(
    '{node} becomes Ready and ceases to be again and again[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드의 Ready 상태가 오락가락함',
  ),
  description: text(
    'Ready of {node}[ in cluster {cluster}] has changed {value} times in an hour. Each time its pods leave the Services, and may be evicted. A runtime that answers too late, a network that drops packets and a node short of memory or I/O do this; compare the times with the load on the dashboard.',
    '[{cluster} 클러스터의 ]{node} 노드의 Ready가 한 시간 동안 {value}번 바뀌었습니다. 그때마다 파드가 서비스에서 빠지고 퇴출될 수도 있습니다. 늦게 응답하는 런타임, 패킷이 유실되는 네트워크, 메모리나 I/O 부족이 흔한 원인입니다. 바뀐 시각과 부하를 대시보드에서 견주어 보세요.',
  ),
  shows: 'node',
})
