import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { all, breaches } from '../../../model/condition.js'
import { samplesIngested, targetsKnown } from '../signals/prometheus-ingestion.js'

export const PrometheusNotIngestingSamples = alert({
  name: 'PrometheusNotIngestingSamples',
  situation: 'monitoring',
  component: 'prometheus',
  tiers: {
    critical: {
      when: all(breaches(samplesIngested, 'critical'), breaches(targetsKnown, 'critical')),
      for: '10m',
      keepFiringFor: '5m',
    },
  },
  summary: text(
    '{namespace}/{pod} stores no samples[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}/{pod}: 샘플을 저장하지 않음',
  ),
  description: text(
    'Prometheus {namespace}/{pod}[ in cluster {cluster}] has targets and has stored no sample for {for}: every rule on it is blind. Its log says why; a full disk and a write-ahead log that cannot be written are first in line. It can tell so of itself only while another Prometheus scrapes it.',
    '[{cluster} 클러스터의 ]프로메테우스 {namespace}/{pod}에 타깃이 있는데도 {for} 동안 샘플을 저장하지 않았습니다. 이 프로메테우스의 규칙은 모두 아무것도 보지 못합니다. 원인은 로그에 나옵니다. 꽉 찬 디스크나 쓸 수 없는 WAL부터 의심하세요. 이 알림은 다른 프로메테우스가 스크레이프하고 있을 때만 울릴 수 있습니다.',
  ),
  shows: 'prometheus',
})
