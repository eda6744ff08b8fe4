import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { expiringClientCertificates } from '../signals/client-certificates.js'

export const KubeClientCertificateExpiration = alert({
  name: 'KubeClientCertificateExpiration',
  situation: 'control-plane',
  component: 'apiserver',
  tiers: { warning: { when: breaches(expiringClientCertificates, 'warning'), for: '1h', keepFiringFor: '30m' } },
  summary: text(
    'Clients of the API server use certificates that expire within 7 days[ in cluster {cluster}]',
    '[{cluster} 클러스터에서 ]API 서버 클라이언트가 7일 안에 만료될 인증서를 사용함',
  ),
  description: text(
    'For over {for} requests have come to the API server[ of cluster {cluster}] with client certificates that expire within 7 days, {value} in the last hour. When they expire, whoever uses them is locked out: a component of the control plane, a kubelet, a pipeline, or a kubeconfig of an administrator. The metric does not say who: `kubeadm certs check-expiration` shows those of the control plane, the audit log the user of others.',
    '{for} 넘게 7일 안에 만료될 클라이언트 인증서로 [{cluster} 클러스터의 ]API 서버에 요청이 왔습니다. 최근 1시간 동안 {value}건입니다. 만료되면 그 사용자는 접근하지 못합니다. 컨트롤 플레인 컴포넌트, kubelet, 배포 파이프라인, 관리자의 kubeconfig일 수 있습니다. 메트릭에는 누구인지 나오지 않습니다. 컨트롤 플레인의 인증서는 `kubeadm certs check-expiration`으로, 나머지는 감사(audit) 로그로 찾으세요.',
  ),
  shows: 'apiserver',
})
