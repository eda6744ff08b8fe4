import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { deferredResizes } from '../signals/resizes.js'

export const KubeResizeDeferred = alert({
  name: 'KubeResizeDeferred',
  situation: 'placement',
  component: 'kubelet',
  tiers: { warning: { when: breaches(deferredResizes, 'warning'), for: '30m', keepFiringFor: '5m' } },
  summary: text(
    '{value} in-place resizes wait for room on {node}[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드에서 파드 리사이즈 {value}건이 자리를 기다림',
  ),
  description: text(
    'On {node}[ in cluster {cluster}] {value} pods were asked to grow in place, and the node has had no room for it for over {for}. The scheduler counts what they wish for, so nothing else fits although use is small. Take the wish back, move other pods away, or delete the pod so that it starts where there is room.',
    '[{cluster} 클러스터의 ]{node} 노드에서 파드 {value}개가 제자리에서 커지려 하지만 {for} 넘게 자리가 없습니다. 스케줄러는 바라는 크기로 계산하므로, 사용량이 적어도 이 노드에는 아무것도 더 들어가지 못합니다. 요청을 되돌리거나, 다른 파드를 옮기거나, 파드를 지워 자리가 있는 노드에서 다시 뜨게 하세요.',
  ),
  shows: 'capacity',
})
