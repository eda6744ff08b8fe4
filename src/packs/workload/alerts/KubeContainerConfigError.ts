import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches, critically } from '../../../model/condition.js'
import { configWaits, podsWaitingForConfig } from '../signals/waiting.js'

export const KubeContainerConfigError = alert({
  name: 'KubeContainerConfigError',
  situation: 'restarts',
  component: 'workload',
  tiers: {
    critical: { when: critically(breaches(configWaits, 'critical')), for: '10m', keepFiringFor: '10m' },
    warning: { when: breaches(configWaits, 'warning'), for: '10m', keepFiringFor: '10m' },
  },
  summary: text(
    '{container} of {workload_type} {namespace}/{workload} cannot be started in {value} pods[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}/{workload} {workload_type}: 파드 {value}개에서 {container} 컨테이너를 시작할 수 없음',
  ),
  description: text(
    'In {value} pods of {workload_type} {workload} in {namespace}[ in cluster {cluster}] the container {container} could not be created or started for over {for}: {pods}. A Secret, a ConfigMap or a key in it does not exist, the command is not in the image, or the security context does not suit it. `kubectl describe pod` says which, under Events.',
    '[{cluster} 클러스터의 ]{namespace} 네임스페이스 {workload_type} {workload}의 파드 {value}개에서 {container} 컨테이너를 {for} 넘게 만들거나 시작하지 못했습니다: {pods}. 시크릿이나 컨피그맵 또는 그 안의 키가 없거나, 명령이 이미지에 없거나, securityContext가 이미지와 맞지 않는 것입니다. `kubectl describe pod`의 Events에 이유가 나옵니다.',
  ),
  details: [{ as: 'pods', query: podsWaitingForConfig, label: 'pod', limit: 3 }],
  shows: 'restarts',
})
