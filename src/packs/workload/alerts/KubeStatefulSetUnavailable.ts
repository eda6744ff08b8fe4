import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches, critically } from '../../../model/condition.js'
import { statefulSetUnavailable } from '../signals/missing.js'
import { quickPodAlerts, unexplained } from './pod-causes.js'

export const KubeStatefulSetUnavailable = alert({
  name: 'KubeStatefulSetUnavailable',
  situation: 'workload',
  component: 'statefulset',
  tiers: {
    critical: {
      when: critically(unexplained(breaches(statefulSetUnavailable, 'critical'), 'critical')),
      for: '5m',
      keepFiringFor: '5m',
    },
    warning: {
      when: unexplained(breaches(statefulSetUnavailable, 'warning'), 'warning'),
      for: '5m',
      keepFiringFor: '5m',
    },
  },
  summary: text(
    'StatefulSet {namespace}/{workload} has none of {value} replicas available[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]StatefulSet {namespace}/{workload}: 레플리카 {value}개 중 사용 가능한 것이 없음',
  ),
  description: text(
    'StatefulSet {namespace}/{workload}[ in cluster {cluster}] should have {value} replicas and has had none available for over {for}: what it serves is down. Pods start one after the other, so the first that is not Ready holds back all others: describe the pod with the lowest number, then its claims.',
    '[{cluster} 클러스터의 ]StatefulSet {namespace}/{workload}의 레플리카는 {value}개여야 하지만 {for} 넘게 하나도 사용할 수 없습니다. 이 워크로드가 제공하는 서비스가 멈췄습니다. 파드는 번호 순서대로 하나씩 뜨므로 처음으로 Ready가 되지 못한 파드가 나머지를 막습니다. 번호가 가장 낮은 파드와 그 PVC를 describe 하세요.',
  ),
  shows: 'workload',
  causedBy: quickPodAlerts,
})
