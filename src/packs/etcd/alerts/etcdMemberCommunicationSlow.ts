import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { asExpr, limitOf } from '../../../model/limit-of.js'
import { promql } from '../../../promql/template.js'
import { peerRoundTrip, roundTripsOfLeader } from '../signals/work.js'

export const etcdMemberCommunicationSlow = alert({
  name: 'etcdMemberCommunicationSlow',
  situation: 'control-plane',
  component: 'etcd',
  tiers: { warning: { when: breaches(peerRoundTrip, 'warning'), for: '10m', keepFiringFor: '10m' } },
  summary: text(
    'etcd’s leader {instance} reaches a peer in {value}[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]etcd 리더 {instance}에서 피어까지 왕복에 {value} 걸림',
  ),
  description: text(
    'For {for} round trips from {instance}, which leads etcd[ in cluster {cluster}], to the members {peers} have taken over {limit}, at worst {value}. Writes wait for the fastest majority, so one slow follower costs little until another is lost; beyond the election timeout (a second) the leader changes. Members are named as `etcdctl member list` has them. Look at the network between the nodes (loss, saturation, MTU), and at the CPU of the slow one.',
    '{for} 동안 [{cluster} 클러스터의 ]etcd를 이끄는 {instance}에서 멤버 {peers}까지 왕복이 {limit} 넘게 걸렸습니다. 가장 느릴 때 {value}입니다. 쓰기는 가장 빠른 과반만 기다리므로 느린 팔로워 하나는 다른 멤버를 잃기 전까지 큰 문제가 아니지만, 선출 제한 시간(1초)을 넘으면 리더가 바뀝니다. 멤버 이름은 `etcdctl member list`의 것입니다. 노드 사이 네트워크(유실, 포화, MTU)와 느린 쪽의 CPU를 보세요.',
  ),
  details: [
    {
      as: 'peers',
      query: (s) => promql`${roundTripsOfLeader(s)} > ${asExpr(limitOf(peerRoundTrip, 'warning', s) ?? 0, s)}`,
      label: 'To',
      limit: 3,
    },
  ],
  shows: 'etcd',
  causedBy: ['etcdNoLeader.critical', 'etcdInsufficientMembers'],
})
