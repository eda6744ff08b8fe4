import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'
import { CoreDNSErrorsHigh as alert } from '../alerts/CoreDNSErrorsHigh.js'
import { answers } from './answers.js'

const failing = (value: string, servers = '10.244.0.1:9153') =>
  ({ severity: 'warning', on: {}, value, details: { servers } }) as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'One of two servers reaches no server beyond the cluster, until nobody asks any more',
    given: [...answers(1, 100, { '0m': 0, '5m': 20, '30m': 'idle' }), ...answers(2, 100, { '0m': 0, '30m': 'idle' })],
    expect: [
      quiet('15m'),
      fires('20m', {
        ...failing('10%'),
        summary: 'CoreDNS fails to answer 10% of what it is asked in cluster seoul',
      }),
      fires('44m', failing('10%')),
      quiet('46m'),
    ],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'A few more than one in a hundred fail',
    given: answers(1, 300, { '0m': 0, '5m': 3.3 }),
    expect: [quiet('19m'), fires('21m', failing('1.1%'))],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'A few less than one in a hundred fail',
    given: answers(1, 300, { '0m': 0, '5m': 2.7 }),
    expect: [quiet('21m'), quiet('30m')],
  },
  {
    alert,
    tells: 'Of a small cluster’s questions a tenth fail, nine in five minutes',
    given: answers(1, 18, { '0m': 0, '5m': 1.8 }),
    expect: [quiet('21m'), quiet('30m')],
  },
  {
    alert,
    tells: 'A tenth fail, eleven in five minutes',
    given: answers(1, 22, { '0m': 0, '5m': 2.2 }),
    expect: [quiet('18m'), fires('21m', failing('10%'))],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'Nobody asks anything',
    given: answers(1, 0, { '0m': 0 }),
    expect: [quiet('15m'), quiet('20m')],
  },
]
