import { type AlertCase, fires, type Given, given, quiet, type Timeline } from '../../../model/case.js'
import { NodeBondingDegraded as alert } from '../alerts/NodeBondingDegraded.js'

const bond = (master: string, active: Timeline): readonly Given[] => [
  given('node_bonding_slaves', { node: 'a', master }, { '0m': 2 }),
  given('node_bonding_active', { node: 'a', master }, active),
]

const a = { severity: 'warning', on: { node: 'a', device: 'bond0' }, value: '1' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A switch port goes down, and comes back',
    given: [...bond('bond0', { '0m': 2, '5m': 1, '20m': 2 }), ...bond('bond1', { '0m': 2 })],
    expect: [
      quiet('9m30s'),
      fires('10m', { ...a, summary: '1 links of bond0 on a are down in cluster seoul' }),
      fires('24m30s', a),
      quiet('25m'),
    ],
  },
  {
    alert,
    tells: 'A switch is rebooted within four minutes',
    given: bond('bond0', { '0m': 2, '5m': 1, '9m': 2 }),
    expect: [quiet('9m30s'), quiet('10m'), quiet('15m')],
  },
]
