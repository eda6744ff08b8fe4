import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { laggingRemotes, remoteWriteLag } from '../signals/prometheus-remote-write.js'

export const PrometheusRemoteWriteBehind = alert({
  name: 'PrometheusRemoteWriteBehind',
  situation: 'monitoring',
  component: 'prometheus',
  tiers: {
    critical: { when: breaches(remoteWriteLag, 'critical'), for: '15m', keepFiringFor: '5m' },
  },
  summary: text(
    'Remote write of {namespace}/{pod} is {value} behind[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}/{pod}: 원격 쓰기 {value} 지연',
  ),
  description: text(
    'Prometheus {namespace}/{pod}[ in cluster {cluster}] sends to a remote storage what is {value} old, for {for} now.[ Behind: {remotes}.] What is older than about two hours is dropped from the write-ahead log, and lost there. The receiver is slow or refuses, the network is, or the number of shards is at its maximum.',
    '[{cluster} 클러스터의 ]프로메테우스 {namespace}/{pod}의 원격 쓰기가 {value} 뒤처진 채 {for} 동안 이어지고 있습니다.[ 뒤처진 곳: {remotes}.] 두 시간쯤 지난 데이터는 WAL에서 지워져 원격에서는 영영 빠집니다. 받는 쪽이 느리거나 거부하는지, 네트워크가 느린지, 샤드 수가 최대에 닿았는지 보세요.',
  ),
  details: [{ as: 'remotes', query: laggingRemotes, label: 'remote_name', limit: 3 }],
  shows: 'prometheus',
})
