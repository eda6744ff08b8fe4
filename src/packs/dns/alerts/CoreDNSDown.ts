import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { missing } from '../../../model/condition.js'

export const CoreDNSDown = alert({
  name: 'CoreDNSDown',
  situation: 'control-plane',
  component: 'coredns',
  tiers: { critical: { when: missing('coredns'), for: '5m', keepFiringFor: '10m' } },
  summary: text('No CoreDNS answers[ in cluster {cluster}]', '[{cluster} 클러스터에서 ]응답하는 CoreDNS가 없음'),
  description: text(
    'For {for} Prometheus has reached no CoreDNS[ of cluster {cluster}]; it knows {value} of its targets. If it is down, no pod resolves a name: services do not find one another, and pods that start fail. With targets known, look at the pods of k8s-app=kube-dns in kube-system: a Corefile that does not load, a forwarding loop, no memory. With none known, see whether its Deployment still has replicas, and whether its pods and port 9153 are still found. Test from a pod: `nslookup kubernetes.default`.',
    '{for} 동안 프로메테우스가 [{cluster} 클러스터의 ]CoreDNS에 하나도 닿지 못했습니다. 알고 있는 타깃은 {value}개입니다. 정말 내려갔다면 어떤 파드도 이름을 찾지 못해 서비스끼리 연결되지 않고 새 파드도 실패합니다. 타깃이 있으면 kube-system에서 k8s-app=kube-dns 파드를 보세요. 읽히지 않는 Corefile, 포워딩 루프, 메모리 부족이 흔합니다. 0개라면 Deployment에 레플리카가 있는지, 파드와 9153 포트가 디스커버리되는지 보세요. 파드 안에서 `nslookup kubernetes.default`로 시험하세요.',
  ),
  shows: 'dns',
})
