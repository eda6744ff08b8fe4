import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { volumeFailed } from '../signals/claim-states.js'

export const KubePersistentVolumeErrors = alert({
  name: 'KubePersistentVolumeErrors',
  situation: 'volume-full',
  component: 'kube-controller-manager',
  tiers: { critical: { when: breaches(volumeFailed, 'critical'), for: '5m', keepFiringFor: '5m' } },
  summary: text(
    'The volume {persistentvolume} has failed[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]볼륨 {persistentvolume}이(가) Failed 상태임',
  ),
  description: text(
    'The volume {persistentvolume}[ in cluster {cluster}] has been in the phase Failed for {for}: its claim is gone, and deleting or recycling the disk went wrong. The disk is still there, still paid for, and still holds data. `kubectl describe pv {persistentvolume}` shows what the provisioner answered.',
    '[{cluster} 클러스터의 ]볼륨 {persistentvolume}이(가) {for} 동안 Failed입니다. PVC는 삭제되었지만 디스크를 지우거나 재활용하는 데 실패했습니다. 디스크와 데이터는 그대로 남아 비용이 듭니다. `kubectl describe pv {persistentvolume}`에 프로비저너의 오류가 나옵니다.',
  ),
  shows: 'storage',
})
