import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { volumeUnhealthy } from '../signals/claim-states.js'

export const KubeVolumeUnhealthy = alert({
  name: 'KubeVolumeUnhealthy',
  situation: 'volume-full',
  component: 'kubelet',
  tiers: { warning: { when: breaches(volumeUnhealthy, 'warning'), for: '5m', keepFiringFor: '10m' } },
  summary: text(
    'The driver of {namespace}/{persistentvolumeclaim} calls its volume abnormal[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}/{persistentvolumeclaim} 볼륨을 드라이버가 비정상으로 보고함',
  ),
  description: text(
    'The storage driver has reported the volume of {namespace}/{persistentvolumeclaim}[ in cluster {cluster}] as abnormal for {for}: the disk is gone, unreachable, or its file system is damaged. The event VolumeConditionAbnormal of its pod gives the driver’s words: `kubectl get events --namespace {namespace} --field-selector reason=VolumeConditionAbnormal`.',
    '[{cluster} 클러스터의 ]{namespace}/{persistentvolumeclaim} 볼륨을 스토리지 드라이버가 {for} 동안 비정상으로 보고하고 있습니다. 디스크가 없어졌거나, 닿지 않거나, 파일시스템이 손상된 것입니다. 파드의 VolumeConditionAbnormal 이벤트에 드라이버의 설명이 있습니다: `kubectl get events --namespace {namespace} --field-selector reason=VolumeConditionAbnormal`.',
  ),
  shows: 'storage',
})
