import { type AlertCase, fires, given, quiet, type Timeline } from '../../../model/case.js'
import { NodeClockSkewDetected as alert } from '../alerts/NodeClockSkewDetected.js'

const offset = (life: Timeline) => given('node_timex_offset_seconds', { node: 'a' }, life)

const a = { severity: 'warning', on: { node: 'a' }, value: '80ms' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A clock is eighty milliseconds ahead, and is put right later',
    given: [offset({ '0m': 0.001, '5m': 0.08, '20m': 0.001 })],
    expect: [
      quiet('14m30s'),
      fires('15m', { ...a, summary: 'The clock of a is off by 80ms in cluster seoul' }),
      fires('24m30s', a),
      quiet('25m'),
    ],
  },
  {
    alert,
    tells: 'A clock is behind',
    given: [offset({ '0m': -0.001, '5m': -0.055 })],
    expect: [quiet('14m30s'), fires('15m', { ...a, value: '55ms' })],
  },
  {
    alert,
    tells: 'A clock is half a second off, and comes nearer all the time',
    given: [offset({ '0m': 0.001, '5m': { from: 0.5, perMinute: -0.02 }, '27m': 0.06 })],
    expect: [quiet('15m'), quiet('27m')],
    skip: { 'history-begins': 'one moment does not tell that it comes nearer' },
  },
  {
    alert,
    tells: 'What puts a clock right stops seven minutes later, eighty milliseconds too early',
    given: [offset({ '0m': 0.001, '5m': { from: 0.5, perMinute: -0.06 }, '12m': 0.08 })],
    // It has not come nearer for five minutes at 17m.
    expect: [quiet('26m30s'), fires('27m', a)],
  },
  {
    alert,
    tells: 'A clock is forty-five milliseconds off',
    given: [offset({ '0m': 0.001, '5m': 0.045 })],
    expect: [quiet('15m'), quiet('30m')],
  },
]
