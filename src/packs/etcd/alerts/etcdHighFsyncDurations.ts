import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { fsyncDuration } from '../signals/work.js'

export const etcdHighFsyncDurations = alert({
  name: 'etcdHighFsyncDurations',
  situation: 'control-plane',
  component: 'etcd',
  tiers: { warning: { when: breaches(fsyncDuration, 'warning'), for: '10m', keepFiringFor: '10m' } },
  summary: text(
    'The disk of etcd member {instance} is slow: writing its log takes {value}[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]etcd 멤버 {instance}의 디스크가 느림: 로그 쓰기에 {value} 걸림',
  ),
  description: text(
    'For {for} one in a hundred writes of the log of etcd member {instance}[ in cluster {cluster}] has taken over {limit} to reach the disk, now {value}; a sound disk takes less than 10 ms. Every change in the cluster waits for it, and beyond a second the leader changes. Something else writes to the same disk (a backup, logs, image pulls), the disk is throttled by the provider, or it is failing: compare `iostat -x 1` on the node.',
    '{for} 동안 [{cluster} 클러스터의 ]etcd 멤버 {instance}의 로그 쓰기 100번 중 한 번은 디스크에 닿는 데 {limit} 넘게 걸렸습니다. 지금은 {value}이며, 정상 디스크는 10ms가 안 걸립니다. 클러스터의 모든 변경이 이것을 기다리고, 1초를 넘으면 리더가 바뀝니다. 백업, 로그, 이미지 내려받기가 같은 디스크를 쓰거나, 클라우드의 IOPS 제한에 걸렸거나, 디스크가 고장 나는 중입니다. 노드에서 `iostat -x 1`을 비교해 보세요.',
  ),
  shows: 'etcd',
})
