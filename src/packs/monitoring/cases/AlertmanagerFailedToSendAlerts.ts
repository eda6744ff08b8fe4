import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'
import { AlertmanagerFailedToSendAlerts as alert } from '../alerts/AlertmanagerFailedToSendAlerts.js'
import { main, other, sending } from './alertmanagers.js'

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
      fires('21m', {
        ...failing('slack', '100%'),
        summary: '100% of the slack notifications of Alertmanager monitoring/alertmanager fail in cluster seoul',
      }),
      fires('49m', failing('slack', '100%')),
      quiet('52m'),
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
    expect: [fires('21m', failing('webhook', '1.1%'))],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'Nothing is sent',
    given: sending(0, 'slack', { '0m': 0 }, { '0m': 0 }),
    expect: [quiet('21m'), quiet('30m')],
  },
]
