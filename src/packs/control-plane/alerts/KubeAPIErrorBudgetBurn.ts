import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { burns } from '../../../model/condition.js'
import { budgetOf } from '../../../model/objective.js'
import { recorded } from '../../../model/recorded.js'
import { promql } from '../../../promql/template.js'
import { apiServerSlo, requests } from '../signals/requests.js'

// The windows themselves are slow, so the waits are there only for what ends by itself.
export const KubeAPIErrorBudgetBurn = alert({
  name: 'KubeAPIErrorBudgetBurn',
  situation: 'control-plane',
  component: 'apiserver',
  tiers: {
    critical: { when: burns(apiServerSlo, 'critical'), for: '3m', keepFiringFor: '5m' },
    warning: { when: burns(apiServerSlo, 'warning'), for: '1h', keepFiringFor: '5m' },
  },
  summary: text(
    '{value} of {verb} requests to the API server are bad ({sli})[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]API 서버 {verb} 요청 중 {value}가 불량({sli})',
  ),
  description: text(
    'Over a long window and a short one, {value} of the {verb} requests to the API server[ of cluster {cluster}] miss the objective for {sli}, which allows {allowed}: the error budget burns too fast. errors: the server answered 5xx; see which resources and codes, then etcd, the API server’s memory and its log. latency: they took too long; see etcd’s disk, large lists, and who sends the most requests. Webhooks that cannot be called are not counted here, they have their own alert.',
    '긴 구간과 짧은 구간 모두에서 [{cluster} 클러스터의 ]API 서버 {verb} 요청 중 {value}가 {sli} 목표를 벗어났습니다. 허용치는 {allowed}이므로 에러 버짓이 너무 빨리 줄고 있습니다. errors는 5xx 응답입니다. 어떤 리소스와 코드인지 보고 etcd, API 서버의 메모리와 로그를 확인하세요. latency는 느린 응답입니다. etcd 디스크, 큰 LIST 요청, 요청을 가장 많이 보내는 클라이언트를 확인하세요. 호출되지 않는 웹훅은 별도의 알림이 있으므로 여기서 세지 않습니다.',
  ),
  details: [
    { as: 'allowed', query: (s) => promql`${recorded(s, requests)} * 0 + ${budgetOf(s.slo)}`, unit: 'ratio', limit: 1 },
  ],
  shows: 'apiserver',
  causedBy: ['etcdNoLeader.critical', 'etcdInsufficientMembers'],
})
