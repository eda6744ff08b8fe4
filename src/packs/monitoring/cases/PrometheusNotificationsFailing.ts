import { type AlertCase, fires, type Given, given, grows, quiet } from '../../../model/case.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'
import { PrometheusNotificationsFailing as alert } from '../alerts/PrometheusNotificationsFailing.js'
import { first, second } from './moving-counter.js'

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

const both = [says('warning', '4%', 'http://a, http://b'), says('critical', '3.5%', 'http://a, http://b')] as const
const worst = says('warning', '2.6%', 'http://a', second)

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells:
      'One of two Alertmanagers is gone for half an hour, and then there is nothing to send it: the other takes all',
    given: [
      ...sends('http://a', { '0m': 0 }),
      ...sends('http://b', { '0m': 0, '5m': 200, '35m': 0 }, first, { '0m': 400, '20m': 200, '35m': 0 }),
    ],
    expect: [
      quiet('20m'),
      fires('26m', {
        ...says('warning', '100%', 'http://b'),
        summary: '100% of the alerts of monitoring/prometheus-0 do not reach an Alertmanager in cluster seoul',
      }),
      fires('49m', says('warning', '100%', 'http://b')),
      quiet('52m'),
    ],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'Both lose some: one 3.5 %, the other 4 %; the only one of another loses 2.6 %',
    given: [
      ...sends('http://a', { '0m': 0, '5m': 7, '35m': 0 }, first, { '0m': 400, '12m': 200, '35m': 0 }),
      ...sends('http://b', { '0m': 0, '5m': 8, '35m': 0 }, first, { '0m': 400, '12m': 200, '35m': 0 }),
      ...sends('http://a', { '0m': 0, '5m': 5.2 }, second),
    ],
    expect: [
      quiet('10m'),
      fires('26m', both[0], worst),
      fires('33m', ...both, worst),
      fires('49m', ...both, worst),
      fires('52m', worst),
    ],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'One loses 0.5 %, and the other 1.1 %; another server’s loses 0.9 %',
    given: [
      ...sends('http://a', { '0m': 0, '5m': 1 }),
      ...sends('http://b', { '0m': 0, '5m': 2.2 }),
      ...sends('http://a', { '0m': 0, '5m': 1.8 }, second),
    ],
    expect: [fires('26m', says('warning', '1.1%', 'http://a, http://b'))],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'There is nothing to send',
    given: sends('http://a', { '0m': 0 }, first, { '0m': 0 }),
    expect: [quiet('26m'), quiet('40m')],
  },
]
