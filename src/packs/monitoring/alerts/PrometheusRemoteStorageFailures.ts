import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { refusingRemotes, remoteSamplesFailing } from '../signals/prometheus-remote-write.js'

export const PrometheusRemoteStorageFailures = alert({
  name: 'PrometheusRemoteStorageFailures',
  situation: 'monitoring',
  component: 'prometheus',
  tiers: {
    critical: { when: breaches(remoteSamplesFailing, 'critical'), for: '15m', keepFiringFor: '10m' },
  },
  summary: text(
    '{value} of the samples that {namespace}/{pod} writes to a remote storage are lost[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}/{pod}: 원격 저장소에 쓰는 샘플의 {value} 유실',
  ),
  description: text(
    'A remote storage refuses {value} of the samples of Prometheus {namespace}/{pod}[ in cluster {cluster}] for good: they are not tried again.[ Refusing: {remotes}.] The log has its answer (4xx): too old, out of order, beyond a limit of the tenant, or not authorised.',
    '[{cluster} 클러스터의 ]원격 저장소가 프로메테우스 {namespace}/{pod}의 샘플 중 {value}를 완전히 거부하고 있습니다. 거부된 샘플은 다시 보내지 않습니다.[ 거부하는 곳: {remotes}.] 로그에 응답(4xx)이 나옵니다. 너무 오래됨, 순서 어긋남, 테넌트 한도 초과, 인증 실패 중 하나입니다.',
  ),
  details: [{ as: 'remotes', query: refusingRemotes, label: 'remote_name', limit: 3 }],
  shows: 'prometheus',
})
