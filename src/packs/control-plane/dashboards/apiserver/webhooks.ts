import { text } from '../../../../core/text.js'
import type { Row } from '../../../../model/dashboard.js'
import { lines } from '../../../node/dashboards/panels.js'
import { webhookFailures, webhookRefusals, webhookSlow } from '../../signals/webhooks.js'

const byWebhook = text('{name}', '{name}')
const third = { width: 8, noValue: text('no webhook is called', '호출되는 웹훅 없음'), emptyWhenHealthy: true } as const

export const webhooks: Row = {
  title: text('Admission webhooks', '어드미션 웹훅'),
  collapsed: true,
  panels: [
    lines(
      webhookFailures,
      text(
        'Calls that fail, whatever becomes of the request. What a webhook denies on purpose is no failure.',
        '요청의 결과와 상관없이 실패한 호출의 비율입니다. 웹훅이 의도적으로 거부한 것은 실패가 아닙니다.',
      ),
      byWebhook,
      third,
    ),
    lines(
      webhookRefusals,
      text(
        'Calls that fail and take the request with them: failurePolicy Fail.',
        '호출이 실패하면서 요청까지 거부된 비율입니다(failurePolicy: Fail).',
      ),
      byWebhook,
      third,
    ),
    lines(
      webhookSlow,
      text(
        'Calls that take more than 2.5 s. Every request that a webhook is asked about waits for it.',
        '2.5초 넘게 걸린 호출의 비율입니다. 웹훅이 검사하는 모든 요청이 그만큼 기다립니다.',
      ),
      byWebhook,
      third,
    ),
  ],
}
