import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { podsOfCapacity } from '../signals/kubelet.js'

export const KubeletTooManyPods = alert({
  name: 'KubeletTooManyPods',
  situation: 'node-pressure',
  component: 'kubelet',
  tiers: { warning: { when: breaches(podsOfCapacity, 'warning'), for: '15m', keepFiringFor: '10m' } },
  summary: text(
    '{node} has {value} of the pods that it takes[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드: 받을 수 있는 파드의 {value} 사용 중',
  ),
  description: text(
    '{node}[ in cluster {cluster}] runs {value} of the pods that its kubelet takes, more than {limit}. From 100 % on the scheduler places nothing there, however much CPU and memory is free. Add nodes, move pods, or raise maxPods if the pod network has addresses for more.',
    '[{cluster} 클러스터의 ]{node} 노드가 kubelet이 받을 수 있는 파드의 {value}를 쓰고 있습니다(한도 {limit}). 100%가 되면 CPU와 메모리가 남아 있어도 더 배치되지 않습니다. 노드를 늘리거나 파드를 옮기세요. 파드 네트워크에 주소가 남아 있다면 maxPods를 올려도 됩니다.',
  ),
  shows: 'kubelet',
})
