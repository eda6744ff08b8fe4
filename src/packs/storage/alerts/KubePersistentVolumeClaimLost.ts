import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { claimLost } from '../signals/claim-states.js'

export const KubePersistentVolumeClaimLost = alert({
  name: 'KubePersistentVolumeClaimLost',
  situation: 'volume-full',
  component: 'kube-controller-manager',
  tiers: { critical: { when: breaches(claimLost, 'critical'), for: '5m', keepFiringFor: '5m' } },
  summary: text(
    'The claim {namespace}/{persistentvolumeclaim} has lost its volume[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]PVC {namespace}/{persistentvolumeclaim}이(가) 볼륨을 잃음(Lost)',
  ),
  description: text(
    'The volume to which the claim {namespace}/{persistentvolumeclaim}[ in cluster {cluster}] was bound has been gone for {for}, so its pods cannot start again. Somebody deleted the PersistentVolume; the disk behind it may still exist. Do not delete the claim before you know: find the volume’s name with `kubectl get pvc {persistentvolumeclaim} --namespace {namespace} -o yaml`, and look for the disk where it was made.',
    '[{cluster} 클러스터의 ]PVC {namespace}/{persistentvolumeclaim}에 묶여 있던 볼륨이 {for} 동안 없습니다. 파드가 다시 시작하지 못합니다. PersistentVolume이 삭제된 것이며, 실제 디스크는 남아 있을 수 있습니다. 확인하기 전에는 PVC를 지우지 마세요. `kubectl get pvc {persistentvolumeclaim} --namespace {namespace} -o yaml`로 볼륨 이름을 찾아 스토리지에서 디스크를 확인하세요.',
  ),
  shows: 'storage',
})
