import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { all, breaches } from '../../../model/condition.js'
import { databaseInUse, databaseInUseBytes } from '../signals/database.js'

export const etcdDatabaseHighFragmentationRatio = alert({
  name: 'etcdDatabaseHighFragmentationRatio',
  situation: 'control-plane',
  component: 'etcd',
  tiers: {
    warning: {
      when: all(breaches(databaseInUse, 'warning'), breaches(databaseInUseBytes, 'warning')),
      for: '10m',
      keepFiringFor: '10m',
    },
  },
  summary: text(
    'Only {value} of the database of etcd member {instance} is in use[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]etcd 멤버 {instance} 데이터베이스의 {value}만 사용 중',
  ),
  description: text(
    'For {for} less than {limit} of the database file of etcd member {instance}[ in cluster {cluster}] has been in use, now {value}; the rest are free pages, which count against the quota and slow down snapshots and restarts. Much was deleted and compacted, often events or Jobs. Defragment it: `etcdctl defrag` blocks the member for seconds, so take one member after the other, the leader last, and not while another is down.',
    '{for} 동안 [{cluster} 클러스터의 ]etcd 멤버 {instance} 데이터베이스 파일의 사용 비율이 {limit}에 못 미쳤습니다. 지금은 {value}입니다. 나머지는 빈 페이지로, 용량 한도에 들어가고 스냅샷과 재시작을 느리게 합니다. 이벤트나 Job처럼 많은 것이 지워지고 압축된 뒤입니다. `etcdctl defrag`로 정리하세요. 몇 초 동안 멤버가 멈추므로 하나씩, 리더는 마지막에, 다른 멤버가 내려간 동안은 하지 마세요.',
  ),
  shows: 'etcd',
})
