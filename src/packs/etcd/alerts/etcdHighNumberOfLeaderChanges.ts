import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { leaderChanges } from '../signals/members.js'

export const etcdHighNumberOfLeaderChanges = alert({
  name: 'etcdHighNumberOfLeaderChanges',
  situation: 'control-plane',
  component: 'etcd',
  tiers: { warning: { when: breaches(leaderChanges, 'warning'), for: '10m', keepFiringFor: '10m' } },
  summary: text(
    'etcd changed its leader {value} times in 15 minutes[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]etcd 리더가 15분간 {value}번 바뀜',
  ),
  description: text(
    'etcd[ of cluster {cluster}] elected a leader {value} times in 15 minutes, and has gone on for {for}. At each election writes wait a second or more, and requests to the API server fail. The heartbeats of the leader come too late: its disk is slow (see the fsync times), its CPU is taken by others, or the network between members loses packets. Move etcd to a disk of its own or the load off its node; over a wide network, raise --heartbeat-interval and --election-timeout.',
    '[{cluster} 클러스터의 ]etcd가 15분간 리더를 {value}번 뽑았고, 그런 상태가 {for} 이어졌습니다. 선출할 때마다 쓰기가 1초 넘게 멈추고 API 요청이 실패합니다. 리더의 하트비트가 늦는 것으로, 디스크가 느리거나(fsync 시간 확인), CPU를 뺏기거나, 멤버 사이 네트워크에서 패킷이 유실됩니다. etcd를 전용 디스크로 옮기거나 노드의 부하를 덜어 내세요. 먼 네트워크라면 --heartbeat-interval과 --election-timeout을 늘리세요.',
  ),
  shows: 'etcd',
  causedBy: ['etcdNoLeader.critical', 'etcdInsufficientMembers'],
})
