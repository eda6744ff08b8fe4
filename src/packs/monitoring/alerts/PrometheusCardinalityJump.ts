import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { all, breaches } from '../../../model/condition.js'
import { seriesAdded, seriesGrowth } from '../signals/prometheus-ingestion.js'

export const PrometheusCardinalityJump = alert({
  name: 'PrometheusCardinalityJump',
  situation: 'monitoring',
  component: 'prometheus',
  tiers: {
    warning: {
      when: all(breaches(seriesGrowth, 'warning'), breaches(seriesAdded, 'warning')),
      for: '15m',
      keepFiringFor: '10m',
    },
  },
  summary: text(
    '{namespace}/{pod} holds {value} more series than a day before[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}/{pod}: 하루 전보다 시계열 {value} 증가',
  ),
  description: text(
    'Prometheus {namespace}/{pod}[ in cluster {cluster}] holds {value} more series in memory than at this time yesterday. Memory grows with them, until the process is killed. Status → TSDB Status names the metrics and labels with the most values: mostly a label with an id, or a target that was added.',
    '[{cluster} 클러스터의 ]프로메테우스 {namespace}/{pod}의 메모리에 있는 시계열이 어제 이 시각보다 {value} 늘었습니다. 메모리도 함께 늘어 결국 프로세스가 죽을 수 있습니다. Status → TSDB Status에서 값이 가장 많은 메트릭과 레이블을 보세요. 대개 ID가 든 레이블이나 새로 추가된 타깃입니다.',
  ),
  shows: 'prometheus',
})
