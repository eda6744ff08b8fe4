import { type AlertCase, fires, given, grows, quiet } from '../../../model/case.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'
import { NodeMemoryStalled as alert } from '../alerts/NodeMemoryStalled.js'

/** So many seconds of each minute everything waits for memory. */
const waits = (life: Parameters<typeof grows>[0]) =>
  given('node_pressure_memory_stalled_seconds_total', { node: 'a' }, grows(life))

const a = { severity: 'warning', on: { node: 'a' }, value: '11%' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A node thrashes, and is relieved',
    given: [waits({ '0m': 0, '5m': 6.6, '30m': 0 })],
    expect: [
      quiet('17m'),
      fires('21m', { ...a, summary: 'All work on a waits for memory 11% of the time in cluster seoul' }),
      fires('30m', a),
      fires('39m', a),
      quiet('42m'),
    ],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'Work waits for a twelfth of the time',
    given: [waits({ '0m': 0, '5m': 5 })],
    expect: [quiet('19m'), quiet('40m')],
  },
  {
    alert,
    tells: 'A large program starts, and everything waits for six minutes',
    given: [waits({ '0m': 0, '5m': 30, '11m': 0 })],
    expect: [quiet('15m'), quiet('19m'), quiet('30m')],
  },
  {
    alert,
    tells:
      'Work waits for a little more than the limit for thirteen minutes: for nine of them it did so for five minutes',
    given: [waits({ '0m': 0, '5m': 6.6, '18m': 0 })],
    expect: [quiet('17m30s'), quiet('20m'), quiet('30m')],
  },
]
