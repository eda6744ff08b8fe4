import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { daemonSetMisscheduled } from '../signals/rollouts.js'

export const KubeDaemonSetMisScheduled = alert({
  name: 'KubeDaemonSetMisScheduled',
  situation: 'workload',
  component: 'daemonset',
  tiers: {
    warning: { when: breaches(daemonSetMisscheduled, 'warning'), for: '15m', keepFiringFor: '5m' },
  },
  summary: text(
    'DaemonSet {namespace}/{workload} runs on {value} nodes where it should not[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]DaemonSet {namespace}/{workload}: 있으면 안 되는 노드 {value}대에서 실행 중',
  ),
  description: text(
    'For {for} {value} pods of DaemonSet {namespace}/{workload}[ in cluster {cluster}] have run on nodes that its node selector, affinity or tolerations no longer allow; nodes that are not Ready are not counted. Somebody changed a label or put a NoSchedule taint on a node. Such pods stay, but are not replaced when they end. Compare the node’s labels and taints with the DaemonSet’s.',
    '[{cluster} 클러스터의 ]DaemonSet {namespace}/{workload}의 파드 {value}개가 노드 셀렉터, 어피니티, 톨러레이션이 더는 허용하지 않는 노드에서 {for} 동안 돌고 있습니다. Ready가 아닌 노드는 빼고 셌습니다. 누군가 노드의 레이블을 바꿨거나 NoSchedule 테인트를 붙인 것입니다. 이런 파드는 남아 있지만 끝나면 다시 뜨지 않습니다. 노드의 레이블과 테인트를 DaemonSet과 비교하세요.',
  ),
  shows: 'workload',
})
