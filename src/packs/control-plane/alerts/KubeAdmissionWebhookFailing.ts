import { text } from '../../../core/text.js'
import { alert } from '../../../model/alert.js'
import { any, breaches } from '../../../model/condition.js'
import { webhookFailures, webhookRefusals, webhookSlow } from '../signals/webhooks.js'

export const KubeAdmissionWebhookFailing = alert({
  name: 'KubeAdmissionWebhookFailing',
  situation: 'control-plane',
  component: 'apiserver',
  tiers: {
    critical: { when: breaches(webhookRefusals, 'critical'), for: '10m', keepFiringFor: '5m' },
    warning: {
      when: any(breaches(webhookFailures, 'warning'), breaches(webhookSlow, 'warning')),
      for: '10m',
      keepFiringFor: '5m',
    },
  },
  summary: text(
    '{value} of the calls to the admission webhook {name} fail or are too slow[ in cluster {cluster}]',
    '[{cluster} 클러스터의 ]어드미션 웹훅 {name} 호출의 {value}가 실패하거나 너무 느림',
  ),
  description: text(
    'For {for} calls of the API server to the admission webhook {name}[ in cluster {cluster}] have failed or been slow: {failed} fail, {refused} are refused to the caller for it, {slow} take more than 2.5 s. With failurePolicy Fail nothing that it is asked about can be created or changed, pods of its own Deployment often included; with Ignore its rules are not enforced. See whether the pods behind its Service are ready and whether its certificate is valid.',
    '{for} 동안 [{cluster} 클러스터의 ]API 서버가 어드미션 웹훅 {name}을(를) 호출할 때 실패하거나 느렸습니다. {failed}가 실패하고, {refused}는 그 때문에 요청이 거부되며, {slow}는 2.5초 넘게 걸립니다. failurePolicy가 Fail이면 이 웹훅이 검사하는 대상을 만들거나 바꿀 수 없고, 웹훅 자신의 파드까지 막히는 경우가 많습니다. Ignore면 정책이 적용되지 않은 채 통과합니다. 웹훅 Service 뒤의 파드가 준비되어 있는지, 인증서가 유효한지 보세요.',
  ),
  details: [
    { as: 'failed', query: webhookFailures.expr, unit: 'ratio', limit: 1 },
    { as: 'refused', query: webhookRefusals.expr, unit: 'ratio', limit: 1 },
    { as: 'slow', query: webhookSlow.expr, unit: 'ratio', limit: 1 },
  ],
  shows: 'apiserver',
})
