import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { rejectedRequests } from '../signals/refused.js'

export const KubeAPIRequestsRejected = alert({
  name: 'KubeAPIRequestsRejected',
  situation: 'control-plane',
  component: 'apiserver',
  tiers: { warning: { when: breaches(rejectedRequests, 'warning'), for: '5m', keepFiringFor: '5m' } },
  summary: text(
    'The API server rejected {value} requests of flow schema {flow_schema} ({reason})[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]API 서버가 {flow_schema} 플로우 스키마의 요청 {value}개를 거절함({reason})',
  ),
  description: text(
    'In 10 minutes priority and fairness[ in cluster {cluster}] has turned away {value} requests that the flow schema {flow_schema} classifies, with 429, for {reason}: callers of that kind ask for more than their share of the API server. If the schema is that of system components, they fall behind. Find who sends so much, or what makes requests take long (storage, webhooks), before raising the shares of a priority level.',
    '10분 동안 [{cluster} 클러스터의 ]우선순위 제어(API Priority and Fairness)가 {flow_schema} 플로우 스키마에 속한 요청 {value}개를 429로 돌려보냈습니다. 이유는 {reason}입니다. 그 부류의 호출자가 API 서버에서 자기 몫보다 많이 요청하고 있습니다. 시스템 컴포넌트의 스키마라면 그 컴포넌트의 일이 밀립니다. 우선순위 레벨의 몫을 늘리기 전에 누가 이렇게 많이 보내는지, 저장소나 웹훅 때문에 요청이 오래 걸리는지부터 찾으세요.',
  ),
  shows: 'apiserver',
  causedBy: ['etcdNoLeader.critical', 'etcdInsufficientMembers'],
})
