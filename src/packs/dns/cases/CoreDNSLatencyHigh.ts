import { type AlertCase, fires, quiet } from '../../../model/case.js'
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
]
