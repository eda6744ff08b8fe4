import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { etcdDurationByResource, etcdRequestDuration } from '../signals/etcd-requests.js'

export const KubeAPIStorageSlow = alert({
  name: 'KubeAPIStorageSlow',
  situation: 'control-plane',
  component: 'apiserver',
  tiers: { warning: { when: breaches(etcdRequestDuration, 'warning'), for: '10m', keepFiringFor: '5m' } },
  summary: text(
    'etcd takes {value} for {operation} requests of the API server[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]API 서버의 etcd {operation} 요청이 {value} 걸림',
  ),
  description: text(
    'For {for} the slowest in a hundred of the API server’s {operation} requests to etcd[ in cluster {cluster}] have taken more than {limit}, now {value}[; slowest: {slowest}]. Every write waits for it, and so do leases: leaders are lost and nodes seem silent when it gets worse. If all operations are slow, look at the disk of etcd (fsync) and at the network to it; if only lists are, at resources with very many or very large objects.',
    '{for} 동안 [{cluster} 클러스터의 ]API 서버가 etcd에 보낸 {operation} 요청이 99분위 기준 {limit} 넘게 걸렸습니다. 지금은 {value}입니다[. 가장 느린 리소스: {slowest}]. 모든 쓰기와 리스(lease) 갱신이 이를 기다리므로, 더 느려지면 리더가 바뀌고 노드의 보고가 끊긴 것처럼 보입니다. 모든 작업이 느리면 etcd의 디스크(fsync)와 그쪽 네트워크를, 목록 조회만 느리면 개수가 아주 많거나 크기가 큰 리소스를 보세요.',
  ),
  details: [{ as: 'slowest', query: etcdDurationByResource, label: 'resource', unit: 'seconds', limit: 3 }],
  shows: 'apiserver',
  causedBy: ['etcdNoLeader.critical', 'etcdInsufficientMembers'],
})
