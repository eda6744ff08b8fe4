import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { any, breaches } from '../../../model/condition.js'
import { scrapesRejected, targetsRefused } from '../signals/prometheus-ingestion.js'

export const PrometheusScrapesRejected = alert({
  name: 'PrometheusScrapesRejected',
  situation: 'monitoring',
  component: 'prometheus',
  tiers: {
    warning: {
      when: any(breaches(scrapesRejected, 'warning'), breaches(targetsRefused, 'warning')),
      for: '15m',
      keepFiringFor: '10m',
    },
  },
  summary: text(
    '{namespace}/{pod} refuses {value} scrapes or targets beyond its limits[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}/{pod}: 제한을 넘은 스크레이프나 타깃 {value}건을 거부함',
  ),
  description: text(
    'Prometheus {namespace}/{pod}[ in cluster {cluster}] refused {value} scrapes in five minutes, because they were beyond a limit of samples, of the body’s size or of labels; or so many targets, all those of a job that has more than its limit. Nothing of them is stored: they count as down. The targets page names the limit; either there is far more than before, or the limit is too low.',
    '[{cluster} 클러스터의 ]프로메테우스 {namespace}/{pod}가 샘플 수, 응답 크기, 레이블 제한을 넘은 스크레이프를 5분간 {value}건 버렸거나, 타깃 수 제한을 넘은 job의 타깃 {value}개를 모두 거부하고 있습니다. 전혀 저장되지 않고 타깃은 다운으로 보입니다. 타깃 화면에 어떤 제한인지 나옵니다. 갑자기 늘었거나 제한이 너무 낮은 것입니다.',
  ),
  shows: 'prometheus',
})
