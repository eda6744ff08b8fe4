import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { terminatedRequests } from '../signals/refused.js'

export const KubeAPITerminatedRequests = alert({
  name: 'KubeAPITerminatedRequests',
  situation: 'control-plane',
  component: 'apiserver',
  tiers: { warning: { when: breaches(terminatedRequests, 'warning'), for: '5m', keepFiringFor: '5m' } },
  summary: text(
    'The API server cuts off {value} of its requests[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]API 서버가 요청의 {value}를 끊음',
  ),
  description: text(
    'For {for} the API servers[ of cluster {cluster}] have cut off more than {limit} of all requests to protect themselves, now {value}: requests that ran into their timeout (code 504), or more of them at once than they take (429). Aggregated APIs are not counted. Look for slow storage and slow admission webhooks first, then for a client that lists much and often.',
    '{for} 동안 [{cluster} 클러스터의 ]API 서버가 자신을 보호하려고 전체 요청의 {limit} 넘게 끊었습니다. 지금은 {value}입니다. 타임아웃에 걸린 요청(코드 504)이거나, 동시에 받을 수 있는 수를 넘은 요청(429)입니다. 집계 API는 세지 않습니다. 먼저 느린 저장소(etcd)와 느린 어드미션 웹훅을, 다음으로 큰 목록을 자주 조회하는 클라이언트를 찾으세요.',
  ),
  shows: 'apiserver',
  causedBy: ['etcdNoLeader.critical', 'etcdInsufficientMembers'],
})
