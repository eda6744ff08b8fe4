import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'
import { CoreDNSPanics as alert } from '../alerts/CoreDNSPanics.js'
import { counts } from './answers.js'

const panicked = (value: string) => ({ severity: 'warning', on: {}, value }) as const
const family = 'coredns_panics_total'

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'One question makes a plugin panic, once',
    given: [counts(1, family, { '0m': 0, '5m': 2, '5m30s': 0 }), counts(2, family, { '0m': 0 })],
    expect: [
      quiet('15m'),
      fires('16m', { ...panicked('1'), summary: 'CoreDNS panicked 1 times in 15 minutes in cluster seoul' }),
      fires('34m', panicked('1')),
      quiet('36m'),
    ],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'It panicked long ago',
    given: [{ ...counts(1, family, { '0m': 0 }), life: { '0m': 7 } }],
    expect: [quiet('10m'), quiet('25m')],
  },
]
