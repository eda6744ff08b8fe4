import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { commitDuration } from '../signals/work.js'

export const etcdHighCommitDurations = alert({
  name: 'etcdHighCommitDurations',
  situation: 'control-plane',
  component: 'etcd',
  tiers: { warning: { when: breaches(commitDuration, 'warning'), for: '10m', keepFiringFor: '10m' } },
  summary: text(
    'Commits of etcd member {instance} take {value}[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]etcd 멤버 {instance}의 커밋에 {value} 걸림',
  ),
  description: text(
    'For {for} one in a hundred commits to the database of etcd member {instance}[ in cluster {cluster}] has taken over {limit}, now {value}. Writes of its log are fast enough, else they would be told instead; so large batches or a large, fragmented database are likelier than the disk alone. See the size of the database and what is in use of it, who writes so much (requests by resource at the API server), and whether a defragmentation or a snapshot is under way.',
    '{for} 동안 [{cluster} 클러스터의 ]etcd 멤버 {instance}의 데이터베이스 커밋 100번 중 한 번은 {limit} 넘게 걸렸습니다. 지금은 {value}입니다. 로그 쓰기가 느리면 그쪽 알림이 대신 나오므로, 디스크보다는 큰 배치나 크고 조각난 데이터베이스가 원인이기 쉽습니다. 데이터베이스 크기와 실제 사용량, 누가 많이 쓰는지(API 서버의 리소스별 요청), defrag나 스냅샷이 진행 중인지 보세요.',
  ),
  shows: 'etcd',
  causedBy: ['etcdHighFsyncDurations'],
})
