import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { all, any, breaches } from '../../../model/condition.js'
import {
  certificateAge,
  certificateErrors,
  certificateTimeLeft,
  overdueTimeLeft,
} from '../signals/kubelet-certificates.js'

export const KubeletCertificateExpiring = alert({
  name: 'KubeletCertificateExpiring',
  situation: 'node-down',
  component: 'kubelet',
  tiers: {
    warning: {
      when: any(
        breaches(overdueTimeLeft, 'warning'),
        all(
          breaches(certificateTimeLeft, 'warning'),
          breaches(certificateErrors, 'warning'),
          breaches(certificateAge, 'warning'),
        ),
      ),
      for: '1h',
      keepFiringFor: '10m',
    },
  },
  summary: text(
    'The kubelet’s {which} certificate on {node} expires in {value}[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{node} 노드 kubelet의 {which} 인증서가 {value} 뒤 만료',
  ),
  description: text(
    'The {which} certificate of the kubelet on {node}[ in cluster {cluster}] ends in {value} and is not being renewed. Without its client certificate the node becomes unreachable; without its server certificate logs, exec and metrics fail. Look for certificate signing requests that wait for approval, then at the kubelet’s log.',
    '[{cluster} 클러스터의 ]{node} 노드 kubelet의 {which} 인증서가 {value} 뒤 만료되는데 갱신되지 않고 있습니다. client 인증서가 만료되면 노드가 끊기고, server 인증서가 만료되면 로그와 exec, 메트릭이 막힙니다. 승인을 기다리는 CSR이 있는지 보고, 그다음 kubelet 로그를 확인하세요.',
  ),
  shows: 'kubelet',
})
