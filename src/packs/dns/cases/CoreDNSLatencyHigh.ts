import { type AlertCase, fires, given, grows, quiet } from '../../../model/case.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'
import { CoreDNSLatencyHigh as alert } from '../alerts/CoreDNSLatencyHigh.js'
import { take } from './answers.js'

const slow = (value: string) => ({ severity: 'warning', on: {}, value }) as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'The servers that it forwards to answer late, until nobody asks any more',
    given: [
      ...take(1, ['1.024', '2.048'], { '0m': 0, '5m': 20, '30m': 'idle' }),
      ...take(2, ['1.024', '2.048'], { '0m': 0, '30m': 'idle' }),
    ],
    expect: [
      quiet('15m'),
      fires('20m', { ...slow('1.946s'), summary: 'CoreDNS takes 1.946s to answer in cluster seoul' }),
      fires('43m', slow('1.946s')),
      quiet('46m'),
    ],
    skip: ratesNeedHistory,
  },
  ...[
    { tells: 'A quiet cluster: one of a little over a hundred in five minutes is late', perMinute: 20.4, told: true },
    { tells: 'A quieter one: a single late answer is more than a hundredth of them', perMinute: 19.6, told: false },
  ].map(
    ({ tells, perMinute, told }): AlertCase => ({
      alert,
      tells,
      given: Object.entries({ '1.024': perMinute * 0.98, '2.048': perMinute, '+Inf': perMinute }).map(([le, rate]) =>
        given('coredns_dns_request_duration_seconds_bucket', { le }, grows({ '0m': perMinute, '5m': rate })),
      ),
      expect: [quiet('14m'), told ? fires('19m', slow('1.536s')) : quiet('19m')],
      skip: ratesNeedHistory,
    }),
  ),
]
