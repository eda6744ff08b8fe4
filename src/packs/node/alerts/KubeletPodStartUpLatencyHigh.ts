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
    'On {node}[ in cluster {cluster}] pods take {value} to start (99th percentile), image pulls and init containers not counted; more than {limit} is too much. What is left is the work of the node: volumes that mount slowly, a network plugin that is slow to answer, a busy runtime or disk. The events of a starting pod show where the time goes.',
    '[{cluster} 클러스터의 ]{node} 노드에서 파드가 시작하는 데 {value} 걸립니다(99분위, 이미지 받기와 초기화 컨테이너 제외, 한도 {limit}). 남는 것은 노드의 일입니다. 볼륨 마운트, 네트워크 플러그인, 런타임, 디스크 중 느린 곳을 찾으세요. 시작 중인 파드의 이벤트를 보면 어디서 오래 걸리는지 알 수 있습니다.',
  ),
  shows: 'kubelet',
})
