import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { forwardsBroken } from '../signals/coredns.js'

export const CoreDNSForwardHealthcheckBrokenCount = alert({
  name: 'CoreDNSForwardHealthcheckBrokenCount',
  situation: 'control-plane',
  component: 'coredns',
  tiers: { warning: { when: breaches(forwardsBroken, 'warning'), for: '10m', keepFiringFor: '10m' } },
  summary: text(
    'No server that CoreDNS forwards to is healthy[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]CoreDNS가 포워딩할 정상 업스트림이 없음',
  ),
  description: text(
    'For {for} CoreDNS[ in cluster {cluster}] has found none of the servers that it forwards to healthy, and has sent {value} questions in 5 minutes to one of them all the same. Names outside the cluster are not resolved, or slowly; names inside are. Usually these are the name servers in /etc/resolv.conf of the nodes: ask one of them from a node that runs CoreDNS (`dig @address example.com`), and see whether a firewall or network policy stops UDP and TCP port 53.',
    '{for} 동안 [{cluster} 클러스터의 ]CoreDNS가 포워딩하는 서버 중 정상인 것이 없었고, 그래도 5분간 {value}건을 그중 하나로 보냈습니다. 클러스터 밖의 이름을 찾지 못하거나 느리게 찾습니다. 안의 이름은 괜찮습니다. 업스트림은 대개 노드의 /etc/resolv.conf에 있는 네임서버입니다. CoreDNS가 도는 노드에서 직접 물어보고(`dig @주소 example.com`), 방화벽이나 네트워크 정책이 UDP, TCP 53 포트를 막는지 보세요.',
  ),
  shows: 'dns',
})
