import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { notificationQueue } from '../signals/prometheus-notifications.js'

export const PrometheusNotificationQueueRunningFull = alert({
  name: 'PrometheusNotificationQueueRunningFull',
  situation: 'monitoring',
  component: 'prometheus',
  tiers: {
    warning: { when: breaches(notificationQueue, 'warning'), for: '15m', keepFiringFor: '5m' },
  },
  summary: text(
    'The queue of alerts of {namespace}/{pod} is {value} full[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}/{pod}: 알림 대기열 {value} 사용',
  ),
  description: text(
    'Prometheus {namespace}/{pod}[ in cluster {cluster}] makes alerts faster than Alertmanager takes them: its queue is {value} full. When it is full the oldest are thrown away. Either very many alerts fire at once, or Alertmanager answers slowly.',
    '[{cluster} 클러스터의 ]프로메테우스 {namespace}/{pod}의 알림이 Alertmanager가 받는 속도보다 빨리 쌓여 대기열이 {value} 찼습니다. 다 차면 오래된 것부터 버립니다. 한꺼번에 너무 많은 알림이 울렸거나 Alertmanager의 응답이 느린 것입니다.',
  ),
  shows: 'prometheus',
})
