import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { storageNeeded } from '../signals/prometheus-storage.js'

export const PrometheusStorageFillingUp = alert({
  name: 'PrometheusStorageFillingUp',
  situation: 'monitoring',
  component: 'prometheus',
  tiers: {
    warning: { when: breaches(storageNeeded, 'warning'), for: '15m', keepFiringFor: '10m' },
  },
  summary: text(
    '{namespace}/{pod} will need {value} of its volume for its retention[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}/{pod}: 보존 기간을 다 채우면 볼륨의 {value}가 필요함',
  ),
  description: text(
    'At the pace at which Prometheus {namespace}/{pod}[ in cluster {cluster}] stores now, its whole retention will take {value} of its volume, over the limit of {limit}. A full disk stops it. Enlarge the claim, shorten the retention, set a retention by size (`retentionSize`, some 85 % of the volume), or store fewer series (`scrape.keepOnly`).',
    '[{cluster} 클러스터의 ]프로메테우스 {namespace}/{pod}가 지금 속도로 저장하면 보존 기간을 다 채웠을 때 볼륨의 {value}가 필요합니다(한도 {limit}). 디스크가 차면 프로메테우스가 멈춥니다. 클레임을 늘리거나, 보존 기간을 줄이거나, 크기 기준 보존(`retentionSize`, 볼륨의 85% 정도)을 두거나, 저장하는 시계열을 줄이세요(`scrape.keepOnly`).',
  ),
  shows: 'prometheus',
})
