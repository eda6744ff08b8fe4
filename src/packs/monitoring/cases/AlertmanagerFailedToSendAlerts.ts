import { type AlertCase, fires, type Given, given, quiet } from '../../../model/case.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'
import { AlertmanagerFailedToSendAlerts as alert } from '../alerts/AlertmanagerFailedToSendAlerts.js'
import { main, other, sending } from './alertmanagers.js'

const eachFiveMinutes = (
  metric: 'alertmanager_notifications_total' | 'alertmanager_notifications_failed_total',
  of: Readonly<Record<string, string>>,
  times: number,
): readonly Given[] => {
  const moments = Array.from({ length: times + 1 }, (_, i) => [`${5 * i}m`, i])
  const labels = { integration: 'slack', ...(metric.includes('failed') && { reason: 'clientError' }), ...of }
  return [
    given(metric, { ...labels, pod: 'alertmanager-0' } as unknown as Given['labels'], Object.fromEntries(moments)),
  ]
}

const beside = { ...main, service: 'beside' }

const failing = (integration: string, value: string) =>
  ({ severity: 'critical', on: { ...main, integration }, value }) as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells:
      'A token of Slack expires, and after half an hour nothing is sent by it; mail arrives, and so does what another one sends',
    given: [
      ...sending(0, 'slack', { '0m': 8, '12m': 4, '35m': 0 }, { '0m': 0, '5m': 4, '35m': 0 }),
      ...sending(1, 'slack', { '0m': 0 }, { '0m': 0 }),
      ...sending(0, 'email', { '0m': 4 }, { '0m': 0 }),
      ...sending(0, 'slack', { '0m': 4 }, { '0m': 0 }, other),
    ],
    expect: [
      quiet('15m'),
      fires('28m', {
        ...failing('slack', '100%'),
        summary: '100% of the slack notifications of Alertmanager monitoring/alertmanager fail in cluster seoul',
      }),
      fires('59m', failing('slack', '100%')),
      quiet('62m'),
    ],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'Eleven of a thousand webhooks fail; of another, nine',
    given: [
      ...sending(0, 'webhook', { '0m': 1000 }, { '0m': 0, '5m': 11 }),
      ...sending(0, 'webhook', { '0m': 1000 }, { '0m': 0, '5m': 9 }, other),
    ],
    expect: [fires('36m', failing('webhook', '1.1%'))],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells:
      'One alert fires, and fails each time that its group is sent again; of others, one is lost and the next arrives',
    given: [
      ...eachFiveMinutes('alertmanager_notifications_total', main, 8),
      ...eachFiveMinutes('alertmanager_notifications_failed_total', main, 8),
      ...eachFiveMinutes('alertmanager_notifications_total', other, 8),
      ...eachFiveMinutes('alertmanager_notifications_failed_total', other, 1),
      ...eachFiveMinutes('alertmanager_notifications_total', beside, 8),
      ...eachFiveMinutes('alertmanager_notifications_failed_total', beside, 1),
      ...sending(0, 'email', { '0m': 1000 }, { '0m': 0, '5m': 2 }, other),
    ],
    expect: [fires('26m', failing('slack', '100%')), fires('36m', failing('slack', '100%'))],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'Nothing is sent',
    given: sending(0, 'slack', { '0m': 0 }, { '0m': 0 }),
    expect: [quiet('21m'), quiet('30m')],
  },
]
