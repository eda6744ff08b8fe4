import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { breaches } from '../../../model/condition.js'
import { failingReceivers, notificationsFailing, notificationsLost } from '../signals/prometheus-notifications.js'

export const PrometheusNotificationsFailing = alert({
  name: 'PrometheusNotificationsFailing',
  situation: 'monitoring',
  component: 'prometheus',
  tiers: {
    critical: { when: breaches(notificationsLost, 'critical'), for: '15m', keepFiringFor: '10m' },
    warning: { when: breaches(notificationsFailing, 'warning'), for: '15m', keepFiringFor: '10m' },
  },
  summary: text(
    '{value} of the alerts of {namespace}/{pod} do not reach an Alertmanager[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]{namespace}/{pod}: Alertmanager에 알림 {value} 전달 실패',
  ),
  description: text(
    'Of the alerts that Prometheus {namespace}/{pod}[ in cluster {cluster}] sends, {value} do not arrive, for {for} now.[ Failing: {receivers}.] As a warning one Alertmanager is concerned, and others take the same alerts; as critical even the best of them loses some, so notifications are lost. Look at the Alertmanagers themselves, the network between, and their certificates.',
    '[{cluster} 클러스터의 ]프로메테우스 {namespace}/{pod}가 보낸 알림의 {value}가 {for} 동안 전달되지 않고 있습니다.[ 실패하는 곳: {receivers}.] 경고일 때는 일부 Alertmanager의 문제라 다른 곳이 같은 알림을 받습니다. 심각일 때는 가장 나은 곳조차 놓치고 있어 알림이 사라집니다. Alertmanager 자체와 네트워크, 인증서를 확인하세요.',
  ),
  details: [{ as: 'receivers', query: failingReceivers, label: 'alertmanager', limit: 3 }],
  shows: 'prometheus',
  causedBy: ['AlertmanagerClusterDown'],
})
