import { type AlertCase, fires, given, grows, quiet } from '../../../model/case.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'
import { CoreDNSForwardHealthcheckBrokenCount as alert } from '../alerts/CoreDNSForwardHealthcheckBrokenCount.js'
import { counts } from './answers.js'

const broken = (value: string) => ({ severity: 'warning', on: {}, value }) as const
const family = 'coredns_forward_healthcheck_broken_total'

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A firewall stops port 53, and two servers find nobody to ask',
    given: [counts(1, family, { '0m': 0, '5m': 2, '30m': 0 }), counts(2, family, { '0m': 0, '5m': 4, '30m': 0 })],
    expect: [
      quiet('15m'),
      fires('16m', {
        ...broken('30'),
        summary: 'No server that CoreDNS forwards to is healthy in cluster seoul',
      }),
      fires('44m', broken('3')),
      quiet('46m'),
    ],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'In a quiet cluster somebody asks three times in ten minutes',
    given: [counts(1, family, { '0m': 0, '5m': 0.3 })],
    expect: [quiet('17m30s'), fires('20m', broken('2'))],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'One of two servers that it forwards to is dead, and fails every check',
    given: [
      counts(1, family, { '0m': 0 }),
      given(
        'coredns_proxy_healthcheck_failures_total',
        { instance: '10.244.0.1:9153', proxy_name: 'forward', to: '127.0.0.1:1055' },
        grows({ '0m': 120 }),
      ),
    ],
    expect: [quiet('16m'), quiet('30m')],
  },
  {
    alert,
    tells: 'The name servers are away for four minutes',
    given: [counts(1, family, { '0m': 0, '5m': 10, '9m': 0 })],
    expect: [quiet('9m'), quiet('15m'), quiet('25m')],
  },
]
