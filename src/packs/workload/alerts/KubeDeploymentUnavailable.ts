import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches, critically } from '../../../model/condition.js'
import { deploymentUnavailable } from '../signals/missing.js'
import { quickPodAlerts, unexplained } from './pod-causes.js'

export const KubeDeploymentUnavailable = alert({
  name: 'KubeDeploymentUnavailable',
  situation: 'workload',
  component: 'deployment',
  tiers: {
    critical: {
      when: critically(unexplained(breaches(deploymentUnavailable, 'critical'), 'critical')),
      for: '5m',
      keepFiringFor: '5m',
    },
    warning: {
      when: unexplained(breaches(deploymentUnavailable, 'warning'), 'warning'),
      for: '5m',
      keepFiringFor: '5m',
    },
  },
  summary: text(
    'Deployment {namespace}/{workload} has none of {value} replicas available[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]Deployment {namespace}/{workload}: 레플리카 {value}개 중 사용 가능한 것이 없음',
  ),
  description: text(
    'Deployment {namespace}/{workload}[ in cluster {cluster}] should have {value} replicas and has had none available for over {for}: what it serves is down. `kubectl describe deployment` shows whether pods exist: without pods a quota or an admission webhook refuses them; with pods, the events of the newest one name the cause (image, crash, probe, no node).',
    '[{cluster} 클러스터의 ]Deployment {namespace}/{workload}의 레플리카는 {value}개여야 하지만 {for} 넘게 하나도 사용할 수 없습니다. 이 워크로드가 제공하는 서비스가 멈췄습니다. `kubectl describe deployment`로 파드가 있는지부터 보세요. 파드가 없으면 쿼터나 어드미션 웹훅이 막은 것이고, 있으면 가장 최근 파드의 이벤트에 원인(이미지, 크래시, 프로브, 배치할 노드 없음)이 나옵니다.',
  ),
  shows: 'workload',
  causedBy: quickPodAlerts,
})
