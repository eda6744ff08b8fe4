import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { ioStalled } from '../signals/stalls.js'

export const NodeIOStalled = alert({
  name: 'NodeIOStalled',
  situation: 'node-pressure',
  component: 'node',
  tiers: { warning: { when: breaches(ioStalled, 'warning'), for: '10m', keepFiringFor: '10m' } },
  summary: text(
    'All work on {node} waits for I/O {value} of the time[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드의 모든 작업이 I/O를 기다리는 시간이 {value}',
  ),
  description: text(
    'On {node}[ in cluster {cluster}] everything that wanted to run waited for I/O {value} of the time, more than {limit}, for {for}. One pod may take the whole disk, a cloud disk may have used up its credits, or the disk fails. etcd and the kubelet on the same disk suffer first. `iostat -x 1 5` on the node shows the disk.',
    '[{cluster} 클러스터의 ]{node} 노드에서 실행하려던 모든 작업이 전체 시간의 {value} 동안 I/O를 기다렸습니다(한도 {limit}, {for} 지속). 파드 하나가 디스크를 독차지하거나, 클라우드 디스크의 크레딧이 바닥났거나, 디스크가 고장 나는 중일 수 있습니다. 같은 디스크를 쓰는 etcd와 kubelet이 먼저 느려집니다. 노드에서 `iostat -x 1 5`를 보세요.',
  ),
  shows: 'node',
})
