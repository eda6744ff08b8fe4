import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { plegDuration } from '../signals/kubelet-work.js'

export const KubeletPlegDurationHigh = alert({
  name: 'KubeletPlegDurationHigh',
  situation: 'node-down',
  component: 'kubelet',
  tiers: { warning: { when: breaches(plegDuration, 'warning'), for: '15m', keepFiringFor: '10m' } },
  summary: text(
    'The kubelet of {node} takes {value} to list its containers[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드 kubelet이 컨테이너 목록을 얻는 데 {value} 걸림',
  ),
  description: text(
    'The kubelet of {node}[ in cluster {cluster}] needs {value} or more (99th percentile; more than 10 s is never shown) to learn the state of its containers, so it notices late what starts and dies. After three minutes without an answer the node becomes NotReady. The container runtime is overloaded or hangs: look at the load of disk and CPU, and at containers that cannot be removed.',
    '[{cluster} 클러스터의 ]{node} 노드의 kubelet이 컨테이너 상태를 파악하는 데 {value} 이상 걸립니다(99분위, 10초까지만 표시). 시작하고 죽는 컨테이너를 늦게 알아채며, 3분 동안 응답이 없으면 노드가 NotReady가 됩니다. 컨테이너 런타임이 과부하이거나 멈춰 있습니다. 디스크와 CPU 부하, 지워지지 않는 컨테이너를 확인하세요.',
  ),
  shows: 'kubelet',
})
