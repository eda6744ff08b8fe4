import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { all, breaches } from '../../../model/condition.js'
import { runtimeErrors, runtimeErrorsRatio } from '../signals/kubelet-work.js'

export const KubeletRuntimeErrors = alert({
  name: 'KubeletRuntimeErrors',
  situation: 'node-down',
  component: 'kubelet',
  tiers: {
    warning: {
      when: all(breaches(runtimeErrorsRatio, 'warning'), breaches(runtimeErrors, 'warning')),
      for: '15m',
      keepFiringFor: '10m',
    },
  },
  summary: text(
    '{value} of {operation_type} calls to the runtime of {node} fail[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드 런타임의 {operation_type} 호출 {value} 실패',
  ),
  description: text(
    'Of the kubelet’s {operation_type} calls to the container runtime of {node}[ in cluster {cluster}] {value} fail, for {for} now. Errors that workloads cause themselves (probes, images and commands that do not exist) are not counted. Read the runtime’s log on the node; a full disk, a wedged container or a broken network plugin are behind most of them.',
    '[{cluster} 클러스터의 ]{node} 노드에서 kubelet이 컨테이너 런타임에 보내는 {operation_type} 호출의 {value}가 {for} 동안 실패하고 있습니다. 워크로드 탓인 오류(프로브, 없는 이미지나 명령)는 세지 않습니다. 노드에서 런타임 로그를 보세요. 꽉 찬 디스크, 멈춘 컨테이너, 고장 난 네트워크 플러그인이 흔한 원인입니다.',
  ),
  shows: 'kubelet',
})
