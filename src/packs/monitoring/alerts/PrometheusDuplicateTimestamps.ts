import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { duplicateSamples } from '../signals/prometheus-ingestion.js'

export const PrometheusDuplicateTimestamps = alert({
  name: 'PrometheusDuplicateTimestamps',
  situation: 'monitoring',
  component: 'prometheus',
  tiers: {
    warning: { when: breaches(duplicateSamples, 'warning'), for: '15m', keepFiringFor: '10m' },
  },
  summary: text(
    '{namespace}/{pod} dropped {value} duplicate samples in 5 minutes[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}/{pod}: 5분간 중복 샘플 {value}개 버림',
  ),
  description: text(
    'Prometheus {namespace}/{pod}[ in cluster {cluster}] dropped {value} samples in five minutes because the same series had another value at the same time. Two targets write one series, mostly one pod found by two scrape configurations or two ServiceMonitors whose labels come out alike; its graphs jump between both. The log names the target.',
    '[{cluster} 클러스터의 ]프로메테우스 {namespace}/{pod}가 같은 시각에 값이 다른 샘플을 5분간 {value}개 버렸습니다. 두 타깃이 한 시계열에 쓰고 있는 것으로, 대개 한 파드가 두 스크레이프 설정이나 두 ServiceMonitor에 같은 레이블로 잡힌 경우입니다. 그래프가 두 값 사이를 오갑니다. 로그에 타깃이 나옵니다.',
  ),
  shows: 'prometheus',
})
