import { type AlertCase, fires, given, grows, quiet } from '../../../model/case.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'
import { NodeIOStalled as alert } from '../alerts/NodeIOStalled.js'

/** So many seconds of each minute everything waits for the disk. */
const waits = (life: Parameters<typeof grows>[0]) =>
  given('node_pressure_io_stalled_seconds_total', { node: 'a' }, grows(life))

const a = { severity: 'warning', on: { node: 'a' }, value: '27%' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A backup takes the whole disk, and ends',
    given: [waits({ '0m': 0, '5m': 16.2, '30m': 0 })],
    expect: [
      quiet('17m'),
      fires('21m', { ...a, summary: 'All work on a waits for I/O 27% of the time in cluster seoul' }),
      fires('30m', a),
      fires('39m', a),
      quiet('42m'),
    ],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'Work waits for almost a quarter of the time',
    given: [waits({ '0m': 0, '5m': 14 })],
    expect: [quiet('19m'), quiet('40m')],
  },
  {
    alert,
    tells: 'An index is rebuilt, and everything waits for six minutes',
    given: [waits({ '0m': 0, '5m': 40, '11m': 0 })],
    expect: [quiet('15m'), quiet('19m'), quiet('30m')],
  },
  {
    alert,
    tells:
      'Work waits for a little more than the limit for thirteen minutes: for nine of them it did so for five minutes',
    given: [waits({ '0m': 0, '5m': 16.2, '18m': 0 })],
    expect: [quiet('17m30s'), quiet('20m'), quiet('30m')],
  },
]
