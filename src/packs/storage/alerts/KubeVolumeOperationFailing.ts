import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { volumeOperationFailures } from '../signals/operations.js'

export const KubeVolumeOperationFailing = alert({
  name: 'KubeVolumeOperationFailing',
  situation: 'volume-full',
  component: 'kubelet',
  tiers: { warning: { when: breaches(volumeOperationFailures, 'warning'), for: '15m', keepFiringFor: '10m' } },
  summary: text(
    '{operation_name} of {volume_plugin} fails[ on {node}]: {value} times in 15 minutes[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ][{node} 노드에서 ]{volume_plugin}의 {operation_name} 실패: 15분 동안 {value}번',
  ),
  description: text(
    '{operation_name} by {volume_plugin}[ on {node}][ in cluster {cluster}] failed {value} times in 15 minutes, and has gone on for {for}: pods wait in ContainerCreating or cannot leave. A disk that another node still holds, a driver that does not run there, a storage that refuses. `kubectl get events --all-namespaces --field-selector reason=FailedMount` and `reason=FailedAttachVolume` name the volumes and the error.',
    '[{cluster} 클러스터의 ][{node} 노드에서 ]{volume_plugin}의 {operation_name}이(가) 15분 동안 {value}번 실패했고 {for} 동안 계속되고 있습니다. 파드가 ContainerCreating에 머물거나 종료되지 않습니다. 다른 노드가 아직 디스크를 쥐고 있거나, 그 노드에 드라이버가 없거나, 스토리지가 거부하는 것입니다. `kubectl get events --all-namespaces --field-selector reason=FailedMount`와 `reason=FailedAttachVolume`에 볼륨과 오류가 나옵니다.',
  ),
  shows: 'storage',
})
