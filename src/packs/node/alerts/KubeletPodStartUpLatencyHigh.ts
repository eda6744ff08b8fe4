import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { podStartDuration } from '../signals/kubelet-work.js'

export const KubeletPodStartUpLatencyHigh = alert({
  name: 'KubeletPodStartUpLatencyHigh',
  situation: 'node-down',
  component: 'kubelet',
  tiers: { warning: { when: breaches(podStartDuration, 'warning'), for: '15m', keepFiringFor: '10m' } },
  summary: text(
    'Pods take {value} to start on {node}[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드에서 파드 시작에 {value} 걸림',
  ),
  description: text(
    'On {node}[ in cluster {cluster}] pods take {value} from their creation until they run (99th percentile), image pulls not counted; more than {limit} is too much. A network plugin that is slow to answer, a busy runtime or a busy disk are usual causes. Kubelets before 1.36 also count init containers, the wait for a place and slow volumes; newer ones see none of these. The events of a starting pod show where the time goes.',
    '[{cluster} 클러스터의 ]{node} 노드에서 파드가 생성되어 돌기까지 {value} 걸립니다(99분위, 이미지 풀 제외, 한도 {limit}). 응답이 느린 네트워크 플러그인, 바쁜 런타임이나 디스크가 흔한 원인입니다. 1.36보다 오래된 kubelet은 초기화 컨테이너, 배치를 기다린 시간, 느린 볼륨 마운트까지 세고, 새 kubelet에는 이것들이 보이지 않습니다. 시작 중인 파드의 이벤트를 보면 어디서 오래 걸리는지 알 수 있습니다.',
  ),
  shows: 'kubelet',
})
