import { type AlertCase, fires, type Given, given, quiet, type Timeline } from '../../../model/case.js'
import { NodeRAIDDegraded as alert } from '../alerts/NodeRAIDDegraded.js'

/** A mirror of two disks, with a spare that does not count. */
const mirror = (device: string, active: Timeline): readonly Given[] => [
  given('node_md_disks_required', { node: 'a', device }, { '0m': 2 }),
  given('node_md_disks', { node: 'a', device, state: 'active' }, active),
  given('node_md_disks', { node: 'a', device, state: 'spare' }, { '0m': 1 }),
]

const a = { severity: 'warning', on: { node: 'a', device: 'md0' }, value: '1' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A disk of a mirror fails, and is replaced',
    given: [...mirror('md0', { '0m': 2, '5m': 1, '20m': 2 }), ...mirror('md1', { '0m': 2 })],
    expect: [
      quiet('9m30s'),
      fires('10m', { ...a, summary: 'RAID array md0 of a lacks 1 disks in cluster seoul' }),
      fires('24m30s', a),
      quiet('25m'),
    ],
  },
  {
    alert,
    tells: 'A disk is away for four minutes',
    given: mirror('md0', { '0m': 2, '5m': 1, '9m': 2 }),
    expect: [quiet('9m30s'), quiet('10m'), quiet('15m')],
  },
]
