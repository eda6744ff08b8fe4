import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { any, breaches } from '../../../model/condition.js'
import { fillsFast, fillsSlowly } from '../fills.js'
import { volumeInodesFree, volumeInodesLowest } from '../signals/filling.js'
import { volumeInodesFilledBefore, volumeInodesFreeFast } from '../signals/guards.js'

const fills = fillsFast({ free: volumeInodesFree, fast: volumeInodesFreeFast, filledBefore: volumeInodesFilledBefore })

export const KubePersistentVolumeInodesFillingUp = alert({
  name: 'KubePersistentVolumeInodesFillingUp',
  situation: 'volume-full',
  component: 'kubelet',
  tiers: {
    critical: { when: any(breaches(volumeInodesFree, 'critical'), fills), for: '1m', keepFiringFor: '10m' },
    warning: { when: fillsSlowly(volumeInodesFree, volumeInodesLowest), for: '15m', keepFiringFor: '10m' },
  },
  summary: text(
    'The volume of {namespace}/{persistentvolumeclaim} is running out of inodes: {value} are free[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}/{persistentvolumeclaim} 볼륨의 아이노드가 바닥나는 중: {value} 남음',
  ),
  description: text(
    '{value} of the inodes of {namespace}/{persistentvolumeclaim}[ in cluster {cluster}] are free: less than {limit}, or at the present rate gone soon (critical: within the hour; warning: within four days). Without inodes no file can be made, however many bytes are free, and enlarging the claim may not help. Find the folder with too many small files (`du --inodes -x -d 2`), and delete or pack them.',
    '[{cluster} 클러스터의 ]{namespace}/{persistentvolumeclaim} 볼륨에 아이노드가 {value} 남았습니다. {limit}보다 적거나, 지금 속도라면 곧(critical은 한 시간, warning은 나흘 안에) 바닥납니다. 아이노드가 없으면 공간이 남아도 파일을 만들 수 없고, PVC를 늘려도 풀리지 않을 수 있습니다. 작은 파일이 지나치게 많은 디렉터리를 찾아(`du --inodes -x -d 2`) 지우거나 묶으세요.',
  ),
  shows: 'storage',
})
