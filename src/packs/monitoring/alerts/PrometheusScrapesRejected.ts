import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { scrapesRejected } from '../signals/prometheus-ingestion.js'

export const PrometheusScrapesRejected = alert({
  name: 'PrometheusScrapesRejected',
  situation: 'monitoring',
  component: 'prometheus',
  tiers: {
    warning: { when: breaches(scrapesRejected, 'warning'), for: '15m', keepFiringFor: '10m' },
  },
  summary: text(
    '{namespace}/{pod} refused {value} scrapes for their size in 5 minutes[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}/{pod}: 5분간 스크레이프 {value}건을 크기 제한으로 버림',
  ),
  description: text(
    'Prometheus {namespace}/{pod}[ in cluster {cluster}] refused {value} scrapes in five minutes, because they were beyond a limit of samples, of the body’s size, of labels or of targets. Nothing of such a scrape is stored: the target counts as down. The targets page names the limit; either something exposes far more than before, or the limit is too low.',
    '[{cluster} 클러스터의 ]프로메테우스 {namespace}/{pod}가 샘플 수, 응답 크기, 레이블, 타깃 수 제한을 넘은 스크레이프를 5분간 {value}건 버렸습니다. 그런 스크레이프는 전혀 저장되지 않고 타깃은 다운으로 보입니다. 타깃 화면에 어떤 제한인지 나옵니다. 노출하는 양이 갑자기 늘었거나 제한이 너무 낮은 것입니다.',
  ),
  shows: 'prometheus',
})
