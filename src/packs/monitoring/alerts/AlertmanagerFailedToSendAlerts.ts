import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { all, breaches } from '../../../model/condition.js'
import { sendingFails, sendingFailures } from '../signals/alertmanagers.js'

export const AlertmanagerFailedToSendAlerts = alert({
  name: 'AlertmanagerFailedToSendAlerts',
  situation: 'monitoring',
  component: 'alertmanager',
  tiers: {
    critical: {
      when: all(breaches(sendingFails, 'critical'), breaches(sendingFailures, 'critical')),
      for: '10m',
      keepFiringFor: '10m',
    },
  },
  summary: text(
    '{value} of the {integration} notifications of Alertmanager {namespace}/{service} fail[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]Alertmanager {namespace}/{service}: {integration} 알림 {value} 발송 실패',
  ),
  description: text(
    'Of the notifications that Alertmanager {namespace}/{service}[ in cluster {cluster}] sends by {integration}, {value} fail after all retries, for {for} now: people do not hear of alerts that go there. The log has the receiver’s answer: an expired token, a channel or address that has gone, a rate limit, or the way out of the cluster.',
    '[{cluster} 클러스터의 ]Alertmanager {namespace}/{service}가 {integration}로 보내는 알림의 {value}가 재시도 끝에 실패하고, {for} 동안 이어지고 있습니다. 그쪽으로 가는 알림은 사람에게 닿지 않습니다. 로그에 받는 쪽의 응답이 나옵니다. 만료된 토큰, 없어진 채널이나 주소, 발송 한도, 클러스터 밖으로 나가는 길을 확인하세요.',
  ),
  shows: 'alertmanager',
})
