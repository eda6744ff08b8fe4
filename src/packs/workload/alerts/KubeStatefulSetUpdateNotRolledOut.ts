import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { all, breaches, except } from '../../../model/condition.js'
import {
  statefulSetAdvanced,
  statefulSetGained,
  statefulSetMissing,
  statefulSetUnavailable,
} from '../signals/missing.js'
import { statefulSetUpdating } from '../signals/rollouts.js'
import { slowPodAlerts } from './pod-causes.js'

export const KubeStatefulSetUpdateNotRolledOut = alert({
  name: 'KubeStatefulSetUpdateNotRolledOut',
  situation: 'workload',
  component: 'statefulset',
  tiers: {
    warning: {
      when: except(
        all(breaches(statefulSetMissing, 'warning'), breaches(statefulSetUpdating, 'warning')),
        breaches(statefulSetUnavailable, 'warning'),
        breaches(statefulSetGained, 'warning'),
        breaches(statefulSetAdvanced, 'warning'),
      ),
      for: '15m',
      keepFiringFor: '5m',
    },
  },
  summary: text(
    'The update of StatefulSet {namespace}/{workload} is stuck[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]StatefulSet {namespace}/{workload} 업데이트가 멈춤',
  ),
  description: text(
    'StatefulSet {namespace}/{workload}[ in cluster {cluster}] is being updated, {value} of its replicas are not available, and no replica was updated or became available lately. An update goes one pod at a time, from the highest number down, and waits for each: describe the pod that is not Ready. A pod that never was Ready is not replaced when you undo: delete it after the undo.',
    '[{cluster} 클러스터의 ]StatefulSet {namespace}/{workload}를 업데이트하는 중인데 레플리카 {value}개를 사용할 수 없고, 최근 업데이트되거나 사용 가능해진 레플리카가 없습니다. 업데이트는 번호가 큰 파드부터 하나씩 진행되며 매번 Ready를 기다립니다. Ready가 아닌 파드를 describe 하세요. 한 번도 Ready가 된 적 없는 파드는 되돌려도 교체되지 않으니, 되돌린 뒤 직접 삭제해야 합니다.',
  ),
  shows: 'workload',
  causedBy: ['KubeStatefulSetUnavailable', ...slowPodAlerts],
})
