import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { alertmanagersKnown } from '../signals/prometheus-notifications.js'

export const PrometheusNotConnectedToAlertmanagers = alert({
  name: 'PrometheusNotConnectedToAlertmanagers',
  situation: 'monitoring',
  component: 'prometheus',
  tiers: {
    critical: { when: breaches(alertmanagersKnown, 'critical'), for: '10m', keepFiringFor: '5m' },
  },
  summary: text(
    '{namespace}/{pod} knows no Alertmanager[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}/{pod}: 연결된 Alertmanager 없음',
  ),
  description: text(
    'Prometheus {namespace}/{pod}[ in cluster {cluster}] has not found any Alertmanager for {for}: what it notices, nobody hears of. Read `alerting` in its configuration, and whether the Service that it names has endpoints; under the operator, the field `alerting.alertmanagers` of the Prometheus object and the rights of its ServiceAccount in that namespace.',
    '[{cluster} 클러스터의 ]프로메테우스 {namespace}/{pod}가 {for} 동안 Alertmanager를 하나도 찾지 못했습니다. 이 프로메테우스의 알림은 아무에게도 가지 않습니다. 설정의 `alerting`과, 거기 적힌 Service에 엔드포인트가 있는지 보세요. 오퍼레이터를 쓴다면 Prometheus 오브젝트의 `alerting.alertmanagers`와 그 네임스페이스에 대한 서비스어카운트 권한을 확인하세요.',
  ),
  shows: 'prometheus',
})
