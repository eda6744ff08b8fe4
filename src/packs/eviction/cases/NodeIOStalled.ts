import { type AlertCase, fires, given, grows, quiet } from '../../../model/case.js'
import { until } from '../../node/cases/gone.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'
import { NodeIOStalled as alert } from '../alerts/NodeIOStalled.js'

/** So many seconds of each minute everything waits for the disk. */
const waits = (life: Parameters<typeof grows>[0]) =>
  given('node_pressure_io_stalled_seconds_total', { node: 'a' }, grows(life))

const a = { severity: 'warning', on: { node: 'a' }, value: '27%' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A backup takes the whole disk, until somebody switches the machine off',
    given: until('30m', waits({ '0m': 0, '5m': 16.2 })),
    expect: [
      quiet('17m'),
      fires('21m', { ...a, summary: 'All work on a waits for I/O 27% of the time in cluster seoul' }),
      fires('30m', a),
      fires('42m', a),
      quiet('45m'),
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
]
