import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { dnsLatency } from '../signals/coredns.js'

export const CoreDNSLatencyHigh = alert({
  name: 'CoreDNSLatencyHigh',
  situation: 'control-plane',
  component: 'coredns',
  tiers: { warning: { when: breaches(dnsLatency, 'warning'), for: '10m', keepFiringFor: '10m' } },
  summary: text(
    'CoreDNS takes {value} to answer[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]CoreDNS 응답에 {value} 걸림',
  ),
  description: text(
    'For {for} one in a hundred answers of CoreDNS[ in cluster {cluster}] has taken over {limit}, now {value}. After five seconds most clients ask again or give up. Names of the cluster are answered from memory, so it is mostly the servers that it forwards to (see their times on the dashboard), or CPU that its pods lack: compare `kubectl top pod --namespace kube-system` with its limits, and add replicas or a cache on each node.',
    '{for} 동안 [{cluster} 클러스터의 ]CoreDNS 응답 100개 중 하나는 {limit} 넘게 걸렸습니다. 지금은 {value}입니다. 5초가 지나면 대부분의 클라이언트가 다시 묻거나 포기합니다. 클러스터 안의 이름은 메모리에서 답하므로, 대개 포워딩하는 업스트림이 느리거나(대시보드의 업스트림 시간) 파드의 CPU가 모자란 것입니다. `kubectl top pod --namespace kube-system`을 limit과 비교하고, 레플리카를 늘리거나 노드마다 캐시를 두세요.',
  ),
  shows: 'dns',
  causedBy: ['CoreDNSForwardHealthcheckBrokenCount', 'CoreDNSErrorsHigh'],
})
