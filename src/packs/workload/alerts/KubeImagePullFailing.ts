import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { imageWaits, podsWaitingForImage } from '../signals/waiting.js'

export const KubeImagePullFailing = alert({
  name: 'KubeImagePullFailing',
  situation: 'restarts',
  component: 'workload',
  tiers: {
    warning: { when: breaches(imageWaits, 'warning'), for: '10m', keepFiringFor: '10m' },
  },
  summary: text(
    '{workload_type} {namespace}/{workload} cannot pull the image of {container} in {value} pods[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}/{workload} {workload_type}: 파드 {value}개에서 {container} 이미지를 받지 못함',
  ),
  description: text(
    '{value} pods of {workload_type} {workload} in {namespace}[ in cluster {cluster}] have waited over {for} for the image of {container}: {pods}. The name or tag is wrong, the registry refuses the credentials, is not reached from the node, or limits the rate. `kubectl describe pod` quotes the registry’s answer under Events.',
    '[{cluster} 클러스터의 ]{namespace} 네임스페이스 {workload_type} {workload}의 파드 {value}개가 {container} 이미지를 {for} 넘게 받지 못하고 있습니다: {pods}. 이미지 이름이나 태그가 틀렸거나, 레지스트리가 인증을 거부하거나, 노드에서 레지스트리에 닿지 않거나, 요청 한도에 걸린 것입니다. `kubectl describe pod`의 Events에 레지스트리의 응답이 나옵니다.',
  ),
  details: [{ as: 'pods', query: podsWaitingForImage, label: 'pod', limit: 3 }],
  shows: 'restarts',
})
