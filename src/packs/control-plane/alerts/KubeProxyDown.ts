import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { missing } from '../../../model/condition.js'

export const KubeProxyDown = alert({
  name: 'KubeProxyDown',
  situation: 'control-plane',
  component: 'kube-proxy',
  tiers: { critical: { when: missing('kube-proxy'), for: '10m', keepFiringFor: '10m' } },
  summary: text('No kube-proxy answers[ in cluster {cluster}]', '[{cluster} 클러스터에서 ]응답하는 kube-proxy가 없음'),
  description: text(
    'For {for} Prometheus has reached no kube-proxy[ of cluster {cluster}]; it knows {value} of its targets. If they are really down, the rules for Services stay as they were: traffic goes on to endpoints that no longer exist, and new ones get none. Look at its DaemonSet (`kubectl get daemonset kube-proxy --namespace kube-system`) and at the address that it serves metrics on (`metricsBindAddress`).',
    '{for} 동안 프로메테우스가 [{cluster} 클러스터의 ]kube-proxy에 하나도 닿지 못했습니다. 알고 있는 타깃은 {value}개입니다. 정말 내려갔다면 서비스 규칙이 멈춘 상태로 남아, 사라진 엔드포인트로 계속 트래픽이 가고 새 엔드포인트로는 가지 않습니다. 데몬셋(`kubectl get daemonset kube-proxy --namespace kube-system`)과 메트릭을 여는 주소(`metricsBindAddress`)를 확인하세요.',
  ),
  shows: 'kube-proxy',
})
