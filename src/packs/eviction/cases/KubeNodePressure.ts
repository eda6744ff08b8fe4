import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { condition, leaving, ready } from '../../node/cases/conditions.js'
import { KubeNodePressure as alert } from '../alerts/KubeNodePressure.js'

const memory = { severity: 'warning', on: { node: 'a', condition: 'MemoryPressure' } } as const
const disk = { severity: 'warning', on: { node: 'a', condition: 'DiskPressure' } } as const
const processes = { severity: 'warning', on: { node: 'a', condition: 'PIDPressure' } } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A node runs short of memory, and recovers',
    given: [
      ...ready('a'),
      ...condition('a', 'MemoryPressure', { '0m': 'false', '5m': 'true', '20m': 'false' }),
      ...condition('a', 'DiskPressure', { '0m': 'false' }),
    ],
    expect: [
      quiet('6m30s'),
      fires('7m', { ...memory, summary: 'a has MemoryPressure in cluster seoul' }),
      fires('24m30s', memory),
      quiet('25m'),
    ],
  },
  {
    alert,
    tells: 'A node runs short of disk, and a little later of process ids: two problems',
    given: [
      ...ready('a'),
      ...condition('a', 'DiskPressure', { '0m': 'false', '5m': 'true' }),
      ...condition('a', 'PIDPressure', { '0m': 'false', '6m': 'true' }),
    ],
    expect: [quiet('6m30s'), fires('7m', disk), fires('7m30s', disk), fires('8m', disk, processes)],
  },
  {
    alert,
    tells: 'A node that is being removed, and not Ready, counts as leaving and not as down',
    given: [
      ...ready('a', { '0m': 'true', '5m': 'false' }),
      leaving('a', { '2m': 1 }),
      ...condition('a', 'DiskPressure', { '0m': 'false', '5m': 'true' }),
    ],
    expect: [quiet('6m30s'), fires('7m', disk)],
  },
  {
    alert,
    tells: 'On a lost node every condition is unknown, which is no pressure',
    given: [
      ...ready('a', { '0m': 'true', '5m': 'unknown' }),
      ...condition('a', 'MemoryPressure', { '0m': 'false', '5m': 'unknown' }),
      ...condition('a', 'DiskPressure', { '0m': 'false', '5m': 'unknown' }),
    ],
    expect: [quiet('7m'), quiet('30m')],
  },
  {
    alert,
    tells: 'A full disk makes the node not Ready, which is the alert to read',
    given: [
      ...ready('a', { '0m': 'true', '5m': 'false' }),
      ...condition('a', 'DiskPressure', { '0m': 'false', '5m': 'true' }),
    ],
    expect: [quiet('7m'), quiet('30m')],
  },
  {
    alert,
    tells: 'Pressure lasts a minute and a half',
    given: [...ready('a'), ...condition('a', 'MemoryPressure', { '0m': 'false', '5m': 'true', '6m30s': 'false' })],
    expect: [quiet('6m30s'), quiet('7m'), quiet('12m')],
  },
]
