import { type AlertCase, fires, type Given, given, quiet, type Timeline } from '../../../model/case.js'
import { CoreDNSReloadFailed as alert } from '../alerts/CoreDNSReloadFailed.js'
import { counts } from './answers.js'

const failed = (value: string) => ({ severity: 'warning', on: {}, value }) as const

/** Two servers, and what replaces them. */
const servers = (...lives: readonly Timeline[]): readonly Given[] =>
  lives.map((life, i) => given('coredns_build_info', { instance: `10.244.0.${i + 1}:9153`, version: '1.14.7' }, life))

const family = 'coredns_reload_failed_total'
const once = { '0m': 0, '5m': 2, '5m30s': 0 } as const

const skip = {
  'history-begins': 'what was counted before there is history is not known to be of today',
  recovery: 'a day would have to pass',
} as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A Corefile with a typing error reaches two servers, which are restarted with a good one',
    given: [
      ...servers({ '0m': 1, '30m': 'gone' }, { '0m': 1, '30m': 'gone' }, { '29m': 1 }),
      counts(1, family, once),
      counts(2, family, once),
      counts(3, family, { '29m': 0 }),
    ],
    expect: [
      quiet('15m'),
      fires('16m', { ...failed('2'), summary: 'CoreDNS could not load its new Corefile in cluster seoul' }),
      fires('40m', failed('2')),
      quiet('43m'),
    ],
    skip,
  },
  {
    alert,
    tells: 'One of two servers has no memory left to load it',
    given: [
      ...servers({ '0m': 1 }, { '0m': 1 }),
      counts(1, family, { '0m': 0 }),
      counts(2, family, { '0m': 0, '5m': 2, '5m30s': 0 }),
    ],
    expect: [quiet('15m'), fires('16m', failed('1'))],
    skip,
  },
  {
    alert,
    tells: 'A server came up with a count of earlier failures, and loads what it gets',
    given: [...servers({ '0m': 1 }), { ...counts(1, family, { '0m': 0 }), life: { '0m': 3 } }],
    expect: [quiet('15m'), quiet('30m')],
  },
]
