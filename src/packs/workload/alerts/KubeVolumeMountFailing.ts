import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { creationWaits, podsBeingCreated } from '../signals/waiting.js'

export const KubeVolumeMountFailing = alert({
  name: 'KubeVolumeMountFailing',
  situation: 'restarts',
  component: 'workload',
  tiers: {
    warning: { when: breaches(creationWaits, 'warning'), for: '5m', keepFiringFor: '10m' },
  },
  summary: text(
    '{container} of {workload_type} {namespace}/{workload} is not created in {value} pods: a volume or the network is missing[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}/{workload} {workload_type}: 파드 {value}개가 볼륨 또는 네트워크를 기다리며 {container} 컨테이너를 만들지 못함',
  ),
  description: text(
    '{value} pods of {workload_type} {workload} in {namespace}[ in cluster {cluster}] have a node and have been in ContainerCreating for ten minutes: {pods}. Most often a volume cannot be attached or mounted (a Secret or ConfigMap that does not exist, a disk still attached to another node, a storage driver that is down); otherwise the network plugin gives no address, or a very large image is being pulled. `kubectl describe pod` tells them apart, under Events.',
    '[{cluster} 클러스터의 ]{namespace} 네임스페이스 {workload_type} {workload}의 파드 {value}개가 노드에 배치된 뒤 10분째 ContainerCreating 상태입니다: {pods}. 대개 볼륨을 붙이거나 마운트하지 못한 것입니다(없는 시크릿이나 컨피그맵, 다른 노드에 붙어 있는 디스크, 내려간 스토리지 드라이버). 그 밖에 네트워크 플러그인이 주소를 주지 못하거나 매우 큰 이미지를 받는 중일 수 있습니다. `kubectl describe pod`의 Events로 구분하세요.',
  ),
  details: [{ as: 'pods', query: podsBeingCreated, label: 'pod', limit: 3 }],
  shows: 'restarts',
})
