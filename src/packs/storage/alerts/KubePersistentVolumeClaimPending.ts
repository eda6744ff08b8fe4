import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches, except } from '../../../model/condition.js'
import { claimWaitsForPlace } from '../../capacity/signals/causes.js'
import { claimPending, waitingPods } from '../signals/claim-states.js'

export const KubePersistentVolumeClaimPending = alert({
  name: 'KubePersistentVolumeClaimPending',
  situation: 'volume-full',
  component: 'kube-controller-manager',
  tiers: {
    warning: {
      when: except(breaches(claimPending, 'warning'), breaches(claimWaitsForPlace, 'warning')),
      for: '15m',
      keepFiringFor: '5m',
    },
  },
  summary: text(
    '{value} pods wait for the claim {namespace}/{persistentvolumeclaim}[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]파드 {value}개가 PVC {namespace}/{persistentvolumeclaim}을(를) 기다림',
  ),
  description: text(
    'The claim {namespace}/{persistentvolumeclaim}[ in cluster {cluster}] has been Pending for {for}, and {value} pods cannot start without it: {pods}. A storage class that does not exist, a provisioner that fails, or no volume that fits. Its events say which: `kubectl describe pvc {persistentvolumeclaim} --namespace {namespace}`.',
    '[{cluster} 클러스터의 ]PVC {namespace}/{persistentvolumeclaim}이(가) {for} 동안 Pending이라 파드 {value}개가 시작하지 못합니다: {pods}. 없는 스토리지 클래스, 실패하는 프로비저너, 맞는 볼륨이 없는 경우입니다. `kubectl describe pvc {persistentvolumeclaim} --namespace {namespace}`의 이벤트에 이유가 나옵니다.',
  ),
  details: [{ as: 'pods', query: waitingPods, label: 'pod', limit: 3 }],
  shows: 'storage',
})
