import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { podsNotReady, podsUnready } from '../signals/unready.js'
import { podAlerts } from './pod-causes.js'

export const KubePodNotReady = alert({
  name: 'KubePodNotReady',
  situation: 'restarts',
  component: 'workload',
  tiers: {
    warning: { when: breaches(podsNotReady, 'warning'), for: '10m', keepFiringFor: '5m' },
  },
  summary: text(
    '{value} pods of {workload_type} {namespace}/{workload} are not Ready[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}/{workload} {workload_type}의 파드 {value}개가 Ready가 아님',
  ),
  description: text(
    '{value} pods of {workload_type} {workload} in {namespace}[ in cluster {cluster}] have not been Ready for 15 minutes: {pods}. They have a node that is Ready and do not restart: their readiness probe fails, an init container does not come to an end, or a readiness gate is open. They get no traffic from Services. `kubectl describe pod` shows what the probe answers.',
    '[{cluster} 클러스터의 ]{namespace} 네임스페이스 {workload_type} {workload}의 파드 {value}개가 15분째 Ready가 아닙니다: {pods}. Ready 노드에 있고 재시작하지도 않으므로, readiness 프로브가 실패하거나 초기화 컨테이너가 끝나지 않거나 readiness gate가 열려 있는 것입니다. 서비스 트래픽을 받지 못합니다. `kubectl describe pod`에서 프로브의 응답을 확인하세요.',
  ),
  details: [{ as: 'pods', query: podsUnready, label: 'pod', limit: 3 }],
  shows: 'restarts',
  causedBy: [...podAlerts, 'KubeDeploymentUnavailable', 'KubeStatefulSetUnavailable', 'KubeDeploymentRolloutStuck'],
})
