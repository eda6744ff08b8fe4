import { type AlertCase, fires, type Given, given, grows, quiet } from '../../../model/case.js'
import { PrometheusNotificationsFailing as alert } from '../alerts/PrometheusNotificationsFailing.js'
import { first, needsRates, second } from './moving-counter.js'

/** So many of two hundred alerts a minute fail. */
const sends = (
  to: string,
  failed: Readonly<Record<string, number>>,
  of: Readonly<Record<string, string>> = first,
  all: Readonly<Record<string, number>> = { '0m': 200 },
): readonly Given[] => [
  given('prometheus_notifications_sent_total', { alertmanager: to, ...of }, grows(all)),
  given('prometheus_notifications_errors_total', { alertmanager: to, ...of }, grows(failed)),
]

const says = (
  severity: 'warning' | 'critical',
  value: string,
  receivers: string,
  on: typeof first | typeof second = first,
) => ({ severity, on, value, details: { receivers } }) as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'One of two Alertmanagers is gone for half an hour: the other takes all',
    given: [...sends('http://a', { '0m': 0 }), ...sends('http://b', { '0m': 0, '5m': 200, '35m': 0 })],
    expect: [
      quiet('20m'),
      fires('26m', {
        ...says('warning', '100%', 'http://b'),
        summary: '100% of the alerts of monitoring/prometheus-0 do not reach an Alertmanager in cluster seoul',
      }),
      fires('35m', says('warning', '100%', 'http://b')),
      quiet('52m'),
    ],
    skip: needsRates,
  },
  {
    alert,
    tells: 'Both lose some: one 3.5 %, the other 4 %',
    given: [...sends('http://a', { '0m': 0, '5m': 7 }), ...sends('http://b', { '0m': 0, '5m': 8 })],
    expect: [fires('26m', says('warning', '4%', 'http://a, http://b'), says('critical', '3.5%', 'http://a, http://b'))],
    skip: needsRates,
  },
  {
    alert,
    tells: 'One loses 1.1 %, and the other 2.5 %; another server’s loses 0.9 %',
    given: [
      ...sends('http://a', { '0m': 0, '5m': 2.2 }),
      ...sends('http://b', { '0m': 0, '5m': 5 }),
      ...sends('http://a', { '0m': 0, '5m': 1.8 }, second),
    ],
    expect: [fires('26m', says('warning', '2.5%', 'http://a, http://b'))],
    skip: needsRates,
  },
  {
    alert,
    tells: 'There is nothing to send',
    given: sends('http://a', { '0m': 0 }, first, { '0m': 0 }),
    expect: [quiet('26m'), quiet('40m')],
  },
]
