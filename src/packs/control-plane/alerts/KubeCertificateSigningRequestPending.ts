import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { signingRequestPending } from '../signals/signing-requests.js'

export const KubeCertificateSigningRequestPending = alert({
  name: 'KubeCertificateSigningRequestPending',
  situation: 'control-plane',
  component: 'certificates',
  tiers: { warning: { when: breaches(signingRequestPending, 'warning'), for: '30m', keepFiringFor: '5m' } },
  summary: text(
    'Certificate signing request {certificatesigningrequest} for {signer_name} awaits approval[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{signer_name} 인증서 서명 요청 {certificatesigningrequest}이(가) 승인을 기다림',
  ),
  description: text(
    'Nobody has approved or denied the request {certificatesigningrequest} for the signer {signer_name}[ in cluster {cluster}] for over {for}, and it is forgotten after a day. If the signer is kubernetes.io/kubelet-serving, a node waits for the certificate by which logs, exec and metrics reach it: these requests are approved by hand or by an approver of yours. Check who asks for what (`kubectl describe csr {certificatesigningrequest}`), then approve or deny it.',
    '[{cluster} 클러스터에서 ]{signer_name} 서명자에게 보낸 요청 {certificatesigningrequest}을(를) {for} 넘게 아무도 승인하거나 거부하지 않았습니다. 하루가 지나면 지워집니다. 서명자가 kubernetes.io/kubelet-serving이면 노드가 로그, exec, 메트릭에 쓸 서빙 인증서를 기다리는 중이며, 이 요청은 직접 승인하거나 별도의 승인 컨트롤러가 처리해야 합니다. `kubectl describe csr {certificatesigningrequest}`로 누가 무엇을 요청했는지 확인한 뒤 승인하거나 거부하세요.',
  ),
  shows: 'apiserver',
})
