import { type AlertCase, fires, type Given, given, grows, quiet } from '../../../model/case.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'
import { PrometheusNotificationsFailing as alert } from '../alerts/PrometheusNotificationsFailing.js'
import { first, second } from './moving-counter.js'

type PerMinute = Readonly<Record<string, number>>

/** So many alerts a minute fail, and so many are taken. */
const sends = (
  to: string,
  failed: PerMinute,
  taken: PerMinute,
  of: Readonly<Record<string, string>> = first,
): readonly Given[] => [
  given('prometheus_notifications_sent_total', { alertmanager: to, ...of }, grows(taken)),
  given('prometheus_notifications_errors_total', { alertmanager: to, ...of }, grows(failed)),
]

/** A server of a version, which sends ten batches a minute until it has nothing to send. */
const ofVersion = (version: string, failed: number, sent: number, of = named(version)): readonly Given[] => [
  given('prometheus_build_info', { version, ...of }, { '0m': 1 }),
  given('prometheus_notifications_latency_seconds_count', { alertmanager: to, ...of }, grows({ '0m': 10, '35m': 0 })),
  ...sends(to, { '0m': 0, '5m': failed, '35m': 0 }, { '0m': sent, '35m': 0 }, of),
]

const to = 'http://a'
const named = (pod: string, namespace = 'monitoring') => ({ namespace, pod })

const says = (
  severity: 'warning' | 'critical',
  value: string,
  receivers: string,
  on: Readonly<Record<string, string>> = first,
) => ({ severity, on, value, details: { receivers } }) as const

const both = [says('warning', '4%', 'http://a, http://b'), says('critical', '3.5%', 'http://a, http://b')] as const
const worst = says('warning', '2.6%', 'http://a', second)

const ofAllVersions = [
  ...(['warning', 'critical'] as const).flatMap((severity) => [
    says(severity, '100%', to, named('2.42.0')),
    says(severity, '4%', to, named('3.0.1')),
  ]),
  says('warning', '1.005%', to, named('3.9.1')),
  says('warning', '2.96%', to, named('3.10.0')),
  says('warning', '2.96%', to, named('3.9.1', 'payments')),
]

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells:
      'One of two Alertmanagers is gone for half an hour, and then there is nothing to send it: the other takes all',
    given: [
      ...sends('http://a', { '0m': 0 }, { '0m': 200 }),
      ...sends('http://b', { '0m': 0, '5m': 200, '35m': 0 }, { '0m': 200, '20m': 0 }),
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
      ...sends('http://a', { '0m': 0, '5m': 7, '35m': 0 }, { '0m': 393, '12m': 193, '35m': 0 }),
      ...sends('http://b', { '0m': 0, '5m': 8, '35m': 0 }, { '0m': 392, '12m': 192, '35m': 0 }),
      ...sends('http://a', { '0m': 0, '5m': 5.2 }, { '0m': 194.8 }, second),
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
      ...sends('http://a', { '0m': 0, '5m': 1 }, { '0m': 199 }),
      ...sends('http://b', { '0m': 0, '5m': 2.2 }, { '0m': 197.8 }),
      ...sends('http://a', { '0m': 0, '5m': 1.8 }, { '0m': 198.2 }, second),
    ],
    expect: [fires('26m', says('warning', '1.1%', 'http://a, http://b'))],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'There is nothing to send',
    given: sends('http://a', { '0m': 0 }, { '0m': 0 }),
    expect: [quiet('26m'), quiet('40m')],
  },
  {
    alert,
    tells:
      'Old versions count batches that fail, of two thousand alerts; others count those that fail among what they sent, and newer ones beside it',
    given: [
      ...ofVersion('2.42.0', 10, 2000),
      ...ofVersion('3.0.1', 0.4, 2000),
      ...ofVersion('3.9.1', 2.01, 200),
      ...ofVersion('3.10.0', 6.1, 200),
      ...ofVersion('3.10.0', 1, 199, named('2.42.0', 'payments')),
      ...ofVersion('3.10.0', 6.1, 200, named('3.9.1', 'payments')),
    ],
    expect: [quiet('20m'), fires('26m', ...ofAllVersions), fires('49m', ...ofAllVersions), quiet('52m')],
    skip: ratesNeedHistory,
  },
]
