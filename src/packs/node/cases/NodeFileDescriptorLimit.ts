import { type AlertCase, fires, type Given, given, quiet, type Timeline } from '../../../model/case.js'
import { NodeFileDescriptorLimit as alert } from '../alerts/NodeFileDescriptorLimit.js'

const descriptors = (allocated: Timeline, maximum = 100_000): readonly Given[] => [
  given('node_filefd_allocated', { node: 'a' }, allocated),
  given('node_filefd_maximum', { node: 'a' }, { '0m': maximum }),
]

const a = { severity: 'warning', on: { node: 'a' }, value: '75%' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A process leaks descriptors, and is restarted',
    given: descriptors({ '0m': 20_000, '5m': 75_000, '30m': 20_000 }),
    expect: [
      quiet('19m30s'),
      fires('20m', { ...a, summary: 'a uses 75% of its file descriptors in cluster seoul' }),
      fires('39m30s', a),
      quiet('40m'),
    ],
  },
  {
    alert,
    tells: 'Seven tenths are in use',
    given: descriptors({ '0m': 20_000, '5m': 70_000 }),
    expect: [quiet('20m'), quiet('40m')],
  },
  {
    alert,
    tells: 'A machine without a limit of its own has as good as none',
    given: descriptors({ '0m': 20_000, '5m': 2_000_000 }, 2 ** 53),
    expect: [quiet('20m'), quiet('40m')],
  },
  {
    alert,
    tells: 'A backup opens very many files for ten minutes',
    given: descriptors({ '0m': 20_000, '5m': 99_000, '15m': 20_000 }),
    expect: [quiet('20m'), quiet('30m')],
  },
]
