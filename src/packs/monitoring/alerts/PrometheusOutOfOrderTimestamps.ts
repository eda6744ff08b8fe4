import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { outOfOrderSamples } from '../signals/prometheus-ingestion.js'

export const PrometheusOutOfOrderTimestamps = alert({
  name: 'PrometheusOutOfOrderTimestamps',
  situation: 'monitoring',
  component: 'prometheus',
  tiers: {
    warning: { when: breaches(outOfOrderSamples, 'warning'), for: '15m', keepFiringFor: '10m' },
  },
  summary: text(
    '{namespace}/{pod} dropped {value} samples out of order in 5 minutes[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}/{pod}: 5분간 순서가 어긋난 샘플 {value}개 버림',
  ),
  description: text(
    'Prometheus {namespace}/{pod}[ in cluster {cluster}] dropped {value} samples in five minutes because they were older than what it had of the series. Two targets write one series (one pod found by two jobs), or expose timestamps of their own, or a clock jumps. The log names the target.',
    '[{cluster} 클러스터의 ]프로메테우스 {namespace}/{pod}가 이미 저장한 것보다 오래된 샘플을 5분간 {value}개 버렸습니다. 두 타깃이 한 시계열에 쓰거나(한 파드가 두 잡에 잡힌 경우), 자체 타임스탬프를 노출하거나, 시계가 뛴 경우입니다. 로그에 타깃이 나옵니다.',
  ),
  shows: 'prometheus',
})
