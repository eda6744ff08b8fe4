import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { daemonSetUnscheduled } from '../signals/rollouts.js'

export const KubeDaemonSetNotScheduled = alert({
  name: 'KubeDaemonSetNotScheduled',
  situation: 'workload',
  component: 'daemonset',
  tiers: {
    warning: { when: breaches(daemonSetUnscheduled, 'warning'), for: '15m', keepFiringFor: '5m' },
  },
  summary: text(
    'DaemonSet {namespace}/{workload} has no pod on {value} nodes[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]DaemonSet {namespace}/{workload}: 노드 {value}대에 파드가 없음',
  ),
  description: text(
    'For {for} there has been no pod of DaemonSet {namespace}/{workload}[ in cluster {cluster}] for {value} nodes that should have one; not even a Pending one. The controller could not make it: a ResourceQuota, an admission webhook or a missing service account refuses it. `kubectl describe daemonset` shows the FailedCreate events.',
    '[{cluster} 클러스터의 ]DaemonSet {namespace}/{workload}의 파드가 있어야 할 노드 {value}대에 {for} 동안 파드가 없습니다. Pending인 것조차 없습니다. ResourceQuota, 어드미션 웹훅, 없는 서비스 어카운트 때문에 컨트롤러가 파드를 만들지 못한 것입니다. `kubectl describe daemonset`의 FailedCreate 이벤트를 보세요.',
  ),
  shows: 'workload',
})
