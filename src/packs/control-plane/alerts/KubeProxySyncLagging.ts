import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { proxySyncLag } from '../signals/kube-proxy.js'

export const KubeProxySyncLagging = alert({
  name: 'KubeProxySyncLagging',
  situation: 'control-plane',
  component: 'kube-proxy',
  tiers: { warning: { when: breaches(proxySyncLag, 'warning'), for: '10m', keepFiringFor: '5m' } },
  summary: text(
    'kube-proxy of {node} has written no rules for {value}[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드에서 kube-proxy가 {value} 동안 규칙을 쓰지 못함',
  ),
  description: text(
    'Changes of Services and endpoints wait on {node}[ in cluster {cluster}], and kube-proxy wrote its rules last {value} ago: pods on this node reach endpoints that are gone, and do not reach new ones. Read its log for a rule that the kernel refuses or a lock that another program holds (`kubectl logs --namespace kube-system --selector k8s-app=kube-proxy`).',
    '[{cluster} 클러스터의 ]{node} 노드에 서비스와 엔드포인트 변경이 대기 중인데, kube-proxy가 마지막으로 규칙을 쓴 것은 {value} 전입니다. 이 노드의 파드는 사라진 엔드포인트로 연결하고 새 엔드포인트에는 닿지 못합니다. 커널이 거부하는 규칙이나 다른 프로그램이 쥔 잠금이 없는지 로그를 보세요(`kubectl logs --namespace kube-system --selector k8s-app=kube-proxy`).',
  ),
  shows: 'kube-proxy',
  causedBy: ['KubeNodeNotReady', 'KubeNodeUnreachable', 'KubeControlPlaneNodeDown'],
})
