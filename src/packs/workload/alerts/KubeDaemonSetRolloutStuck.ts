import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { all, breaches, except } from '../../../model/condition.js'
import { daemonSetAdvanced, daemonSetGained, daemonSetMissing } from '../signals/missing.js'
import { daemonSetOutdated, daemonSetUnscheduled } from '../signals/rollouts.js'
import { slowPodAlerts } from './pod-causes.js'

export const KubeDaemonSetRolloutStuck = alert({
  name: 'KubeDaemonSetRolloutStuck',
  situation: 'workload',
  component: 'daemonset',
  tiers: {
    warning: {
      when: except(
        all(breaches(daemonSetMissing, 'warning'), breaches(daemonSetOutdated, 'warning')),
        breaches(daemonSetUnscheduled, 'warning'),
        breaches(daemonSetGained, 'warning'),
        breaches(daemonSetAdvanced, 'warning'),
      ),
      for: '15m',
      keepFiringFor: '5m',
    },
  },
  summary: text(
    'The rollout of DaemonSet {namespace}/{workload} is stuck[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]DaemonSet {namespace}/{workload} 롤아웃이 멈춤',
  ),
  description: text(
    'DaemonSet {namespace}/{workload}[ in cluster {cluster}] has nodes with an old pod and lacks {value} pods on nodes that are Ready, and nothing was updated or became available lately. The rollout waits for the pods that it has replaced: describe the newest pod that is not Ready. If it fails on some nodes only, look at what these share (kernel, runtime, architecture).',
    '[{cluster} 클러스터의 ]DaemonSet {namespace}/{workload}에 아직 이전 파드가 도는 노드가 있고 Ready 노드에서 파드 {value}개가 모자라는데, 최근 업데이트되거나 사용 가능해진 것이 없습니다. 롤아웃은 교체한 파드를 기다립니다. Ready가 아닌 가장 최근 파드를 describe 하세요. 일부 노드에서만 실패하면 그 노드들의 공통점(커널, 런타임, 아키텍처)을 찾으세요.',
  ),
  shows: 'workload',
  causedBy: ['KubeDaemonSetNotScheduled', ...slowPodAlerts],
})
