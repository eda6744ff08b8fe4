import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { raidMissingDisks } from '../signals/hardware.js'

export const NodeRAIDDegraded = alert({
  name: 'NodeRAIDDegraded',
  situation: 'node-down',
  component: 'node',
  tiers: { warning: { when: breaches(raidMissingDisks, 'warning'), for: '5m', keepFiringFor: '5m' } },
  summary: text(
    'RAID array {device} of {node} lacks {value} disks[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드의 RAID 배열 {device}에 디스크 {value}개가 빠짐',
  ),
  description: text(
    '{device} of {node}[ in cluster {cluster}] runs with {value} disks less than it should. It may not survive the next one. `cat /proc/mdstat` shows which disk is gone; replace it, add it to the array, and watch the rebuild.',
    '[{cluster} 클러스터의 ]{node} 노드의 {device}가 디스크 {value}개가 모자란 채 돌고 있습니다. 하나 더 잃으면 데이터를 잃을 수 있습니다. `cat /proc/mdstat`에서 빠진 디스크를 확인해 교체하고, 배열에 추가한 뒤 재구성을 지켜보세요.',
  ),
  shows: 'node',
})
