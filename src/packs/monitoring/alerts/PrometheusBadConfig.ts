import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { badConfig } from '../signals/prometheus-ingestion.js'

export const PrometheusBadConfig = alert({
  name: 'PrometheusBadConfig',
  situation: 'monitoring',
  component: 'prometheus',
  tiers: {
    critical: { when: breaches(badConfig, 'critical'), for: '15m', keepFiringFor: '5m' },
  },
  summary: text(
    '{namespace}/{pod} could not load its configuration[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}/{pod}: 설정을 읽지 못함',
  ),
  description: text(
    'Prometheus {namespace}/{pod}[ in cluster {cluster}] failed to load its newest configuration or rules, and goes on with those of before: what was committed since has no effect, and the next restart will not come up. `kubectl logs` of the pod names the file and the line.',
    '[{cluster} 클러스터의 ]프로메테우스 {namespace}/{pod}가 최신 설정이나 규칙을 읽지 못해 이전 것으로 동작하고 있습니다. 그 뒤에 커밋한 내용은 반영되지 않았고, 재시작하면 뜨지 못합니다. 파드의 `kubectl logs`에 파일과 줄 번호가 나옵니다.',
  ),
  shows: 'prometheus',
})
