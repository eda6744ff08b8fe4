import { type AlertCase, fires, type Given, given, quiet, type Timeline } from '../../../model/case.js'
import { NodeHighNumberConntrackEntriesUsed as alert } from '../alerts/NodeHighNumberConntrackEntriesUsed.js'

const table = (entries: Timeline): readonly Given[] => [
  given('node_nf_conntrack_entries', { node: 'a' }, entries),
  given('node_nf_conntrack_entries_limit', { node: 'a' }, { '0m': 100_000 }),
]

const a = { severity: 'warning', on: { node: 'a' }, value: '80%' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A pod opens more and more connections, and is stopped',
    given: table({ '0m': 20_000, '5m': 80_000, '30m': 20_000 }),
    expect: [
      quiet('19m30s'),
      fires('20m', { ...a, summary: 'a uses 80% of its connection tracking table in cluster seoul' }),
      fires('39m30s', a),
      quiet('40m'),
    ],
  },
  {
    alert,
    tells: 'Three quarters are in use',
    given: table({ '0m': 20_000, '5m': 75_000 }),
    expect: [quiet('20m'), quiet('40m')],
  },
  {
    alert,
    tells: 'A load test fills the table for ten minutes',
    given: table({ '0m': 20_000, '5m': 99_000, '15m': 20_000 }),
    expect: [quiet('20m'), quiet('30m')],
  },
]
