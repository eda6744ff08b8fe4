import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { memoryStalled } from '../signals/stalls.js'

export const NodeMemoryStalled = alert({
  name: 'NodeMemoryStalled',
  situation: 'node-pressure',
  component: 'node',
  tiers: { warning: { when: breaches(memoryStalled, 'warning'), for: '10m', keepFiringFor: '10m' } },
  summary: text(
    'All work on {node} waits for memory {value} of the time[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드의 모든 작업이 메모리를 기다리는 시간이 {value}',
  ),
  description: text(
    'On {node}[ in cluster {cluster}] everything that wanted to run waited for memory {value} of the time, more than {limit}, for {for}. The node thrashes: pages are thrown out and read back. Evictions, OOM kills and a flapping node come next. Find the pods whose working set grows, or that read much with a tight limit.',
    '[{cluster} 클러스터의 ]{node} 노드에서 실행하려던 모든 작업이 전체 시간의 {value} 동안 메모리를 기다렸습니다(한도 {limit}, {for} 지속). 페이지를 버렸다 다시 읽기를 되풀이하는(스래싱) 상태로, 퇴출과 OOM 종료, 노드 상태 오락가락이 뒤따릅니다. 워킹셋이 늘고 있거나, 빠듯한 한도로 많이 읽는 파드를 찾으세요.',
  ),
  shows: 'node',
})
