import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches, except } from '../../../model/condition.js'
import { daemonSetGained, daemonSetMissing } from '../signals/missing.js'
import { daemonSetOutdated, daemonSetUnscheduled } from '../signals/rollouts.js'
import { slowPodAlerts } from './pod-causes.js'

export const KubeDaemonSetUnavailable = alert({
  name: 'KubeDaemonSetUnavailable',
  situation: 'workload',
  component: 'daemonset',
  tiers: {
    warning: {
      when: except(
        breaches(daemonSetMissing, 'warning'),
        breaches(daemonSetOutdated, 'warning'),
        breaches(daemonSetUnscheduled, 'warning'),
        breaches(daemonSetGained, 'warning'),
      ),
      for: '15m',
      keepFiringFor: '5m',
    },
  },
  summary: text(
    'DaemonSet {namespace}/{workload} misses {value} pods[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]DaemonSet {namespace}/{workload}에 파드 {value}개가 모자람',
  ),
  description: text(
    'DaemonSet {namespace}/{workload}[ in cluster {cluster}] has had {value} pods fewer available than there are nodes for it for {for}, and no rollout explains it. Pods on nodes that are not Ready are not counted, so a node that looks well lacks an agent (network, storage, logs). List its pods with their nodes and describe those that are not Ready.',
    '[{cluster} 클러스터의 ]DaemonSet {namespace}/{workload}의 사용 가능한 파드가 {for} 동안 대상 노드보다 {value}개 적고, 롤아웃 때문도 아닙니다. Ready가 아닌 노드의 파드는 빼고 셌으므로, 멀쩡해 보이는 노드에 에이전트(네트워크, 스토리지, 로그)가 없는 것입니다. 파드를 노드와 함께 나열하고 Ready가 아닌 것을 describe 하세요.',
  ),
  shows: 'workload',
  causedBy: ['KubeDaemonSetNotScheduled', 'KubeDaemonSetRolloutStuck', ...slowPodAlerts],
})
