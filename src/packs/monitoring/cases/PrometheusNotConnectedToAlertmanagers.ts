import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { PrometheusNotConnectedToAlertmanagers as alert } from '../alerts/PrometheusNotConnectedToAlertmanagers.js'
import { gauge } from './gauges.js'
import { first, second } from './moving-counter.js'

const known = 'prometheus_notifications_alertmanagers_discovered'
const critical = { severity: 'critical', on: first, value: '0' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells:
      'The Service of the Alertmanagers is renamed, and found again after half an hour; another has one left of two',
    given: [gauge(known, { '0m': 2, '5m': 0, '35m': 2 }), gauge(known, { '0m': 2, '5m': 1 }, second)],
    expect: [
      quiet('14m'),
      fires('16m', { ...critical, summary: 'monitoring/prometheus-0 knows no Alertmanager in cluster seoul' }),
      fires('39m', critical),
      quiet('42m'),
    ],
  },
  {
    alert,
    tells: 'All Alertmanagers are replaced within eight minutes',
    given: [gauge(known, { '0m': 2, '5m': 0, '13m': 2 })],
    expect: [quiet('16m'), quiet('20m')],
  },
]
