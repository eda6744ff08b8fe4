import { type AlertCase, fires, type Given, given, quiet, type Timeline } from '../../../model/case.js'
import { NodeClockNotSynchronising as alert } from '../alerts/NodeClockNotSynchronising.js'

const clock = (synchronised: Timeline, maxError: Timeline): readonly Given[] => [
  given('node_timex_sync_status', { node: 'a' }, synchronised),
  given('node_timex_maxerror_seconds', { node: 'a' }, maxError),
]

const a = { severity: 'warning', on: { node: 'a' } } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'The time service dies, and is started again',
    given: clock({ '0m': 1, '5m': 0, '20m': 1 }, { '0m': 0.01, '5m': 16, '20m': 0.01 }),
    expect: [
      quiet('14m30s'),
      fires('15m', { ...a, summary: 'The clock of a is not synchronised in cluster seoul' }),
      fires('24m30s', a),
      quiet('25m'),
    ],
  },
  {
    alert,
    tells: 'A daemon keeps the time without telling the kernel, whose error stays small',
    given: clock({ '0m': 1, '5m': 0 }, { '0m': 0.01, '5m': 15.5 }),
    expect: [quiet('15m'), quiet('30m')],
  },
  {
    alert,
    tells: 'The error is great while the clock is said to be synchronised',
    given: clock({ '0m': 1 }, { '0m': 0.01, '5m': 20 }),
    expect: [quiet('15m'), quiet('30m')],
  },
]
