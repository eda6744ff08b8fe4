import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { all, any, breaches } from '../../../model/condition.js'
import { fillsFast, fillsSlowly } from '../fills.js'
import { volumeFree, volumeFreeBytes, volumeLowest } from '../signals/filling.js'
import { volumeFilledBefore, volumeFreeFast } from '../signals/guards.js'

const full = all(breaches(volumeFree, 'critical'), breaches(volumeFreeBytes, 'critical'))

export const KubePersistentVolumeFillingUp = alert({
  name: 'KubePersistentVolumeFillingUp',
  situation: 'volume-full',
  component: 'kubelet',
  tiers: {
    critical: {
      when: any(full, fillsFast({ free: volumeFree, fast: volumeFreeFast, filledBefore: volumeFilledBefore })),
      for: '1m',
      keepFiringFor: '10m',
    },
    warning: { when: fillsSlowly(volumeFree, volumeLowest), for: '15m', keepFiringFor: '10m' },
  },
  summary: text(
    'The volume of {namespace}/{persistentvolumeclaim} is filling up: {value} is free[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}/{persistentvolumeclaim} 볼륨이 차고 있음: {value} 남음',
  ),
  description: text(
    '{value} of the volume of {namespace}/{persistentvolumeclaim}[ in cluster {cluster}] is free: less than {limit}, or at its present rate full soon (critical: within the hour; warning: within four days). Once it is full, writes fail and databases stop. Find the pod with `kubectl describe pvc {persistentvolumeclaim} --namespace {namespace}`, see what grows, and free space or enlarge the claim.',
    '[{cluster} 클러스터의 ]{namespace}/{persistentvolumeclaim} 볼륨에 {value}가 남았습니다. {limit}보다 적거나, 지금 속도라면 곧(critical은 한 시간, warning은 나흘 안에) 가득 찹니다. 가득 차면 쓰기가 실패하고 데이터베이스가 멈춥니다. `kubectl describe pvc {persistentvolumeclaim} --namespace {namespace}`로 쓰는 파드를 찾아 무엇이 늘어나는지 보고, 공간을 비우거나 PVC를 늘리세요.',
  ),
  shows: 'storage',
})
