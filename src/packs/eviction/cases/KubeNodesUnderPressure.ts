import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { condition, ready } from '../../node/cases/conditions.js'
import { KubeNodesUnderPressure as alert } from '../alerts/KubeNodesUnderPressure.js'

type Life = Parameters<typeof condition>[2]

const disk = (node: string, life: Life = { '0m': 'false' }) => condition(node, 'DiskPressure', life)
const full: Life = { '0m': 'false', '5m': 'true' }
const others = (count: number) => Array.from({ length: count }, (_, i) => disk(`other-${i}`)).flat()

const two = { severity: 'critical', on: { condition: 'DiskPressure' }, value: '2' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'The disks of two of ten nodes fill at once, and are freed',
    given: [...disk('a', { ...full, '20m': 'false' }), ...disk('b', { ...full, '20m': 'false' }), ...others(8)],
    expect: [
      quiet('6m30s'),
      fires('7m', { ...two, summary: '2 nodes have DiskPressure at once in cluster seoul' }),
      fires('24m30s', two),
      quiet('25m'),
    ],
  },
  {
    alert,
    tells: 'Two of eleven nodes are less than a fifth',
    given: [...disk('a', full), ...disk('b', full), ...others(9)],
    expect: [quiet('7m'), quiet('20m')],
  },
  {
    alert,
    tells: 'The disks of two of eleven nodes fill, which is not many, while three are short of memory, which is',
    given: [
      ...disk('a', full),
      ...disk('b', full),
      ...others(9),
      ...Array.from({ length: 11 }, (_, i) =>
        condition(`${i}`, 'MemoryPressure', i < 3 ? full : { '0m': 'false' }),
      ).flat(),
    ],
    expect: [quiet('6m30s'), fires('7m', { severity: 'critical', on: { condition: 'MemoryPressure' }, value: '3' })],
  },
  {
    alert,
    tells: 'One of two nodes has pressure: one alone has its own alert',
    given: [...disk('a', full), ...others(1), ...ready('a'), ...ready('other-0')],
    expect: [quiet('7m'), quiet('20m')],
  },
  {
    alert,
    tells: 'One node is short of disk and another of memory: not the same pressure',
    given: [
      ...disk('a', full),
      ...disk('b'),
      ...condition('b', 'MemoryPressure', full),
      ...condition('a', 'MemoryPressure', { '0m': 'false' }),
    ],
    expect: [quiet('7m'), quiet('20m')],
  },
]
