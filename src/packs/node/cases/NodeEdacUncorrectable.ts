import { type AlertCase, fires, given, quiet, type Timeline } from '../../../model/case.js'
import { NodeEdacUncorrectable as alert } from '../alerts/NodeEdacUncorrectable.js'

const errors = (controller: string, life: Timeline) =>
  given('node_edac_uncorrectable_errors_total', { node: 'a', controller }, life)

const a = { severity: 'warning', on: { node: 'a', device: 'mc0' }, value: '1' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A memory module loses data',
    given: [errors('0', { '0m': 0, '70m': 1 }), errors('1', { '0m': 0 })],
    expect: [
      quiet('74m30s'),
      fires('75m', {
        ...a,
        summary: 'a had 1 memory errors that could not be corrected in cluster seoul',
      }),
      fires('2h9m', a),
      fires('2h19m', a),
      quiet('2h25m'),
    ],
  },
  {
    alert,
    tells: 'Errors of last year stand in the count',
    given: [errors('0', { '0m': 7 })],
    expect: [quiet('1h'), quiet('2h')],
  },
  {
    alert,
    tells: 'The machine reboots, and its count begins anew',
    given: [errors('0', { '0m': 7, '70m': 0 })],
    expect: [quiet('75m'), quiet('2h')],
  },
]
