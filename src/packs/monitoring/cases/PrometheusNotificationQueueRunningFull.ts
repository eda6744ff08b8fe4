import { type AlertCase, fires, type Given, given, quiet, type Timeline } from '../../../model/case.js'
import { PrometheusNotificationQueueRunningFull as alert } from '../alerts/PrometheusNotificationQueueRunningFull.js'
import { gauge } from './gauges.js'
import { first, second } from './moving-counter.js'

const queue = (length: Timeline, of: Readonly<Record<string, string>> = first): readonly Given[] => [
  given('prometheus_notifications_queue_length', { alertmanager: 'http://a', ...of }, length),
  given('prometheus_notifications_queue_length', { alertmanager: 'http://b', ...of }, { '0m': 0 }),
  gauge('prometheus_notifications_queue_capacity', { '0m': 10_000 }, of),
]

const full = { severity: 'warning', on: first, value: '60%' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'Alertmanager hangs, and 6,000 of 10,000 alerts wait for it; at another, 4,500',
    given: [...queue({ '0m': 0, '5m': 6000, '30m': 0 }), ...queue({ '0m': 0, '5m': 4500 }, second)],
    expect: [
      quiet('19m30s'),
      fires('21m', { ...full, summary: 'The queue of alerts of monitoring/prometheus-0 is 60% full in cluster seoul' }),
      fires('34m', full),
      quiet('38m'),
    ],
  },
  {
    alert,
    tells: 'A storm of alerts fills the queue for ten minutes',
    given: queue({ '0m': 0, '5m': 9000, '15m': 0 }),
    expect: [quiet('21m'), quiet('30m')],
  },
]
