import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { KubeMemoryOvercommit as alert } from '../alerts/KubeMemoryOvercommit.js'
import { node, pod } from './things.js'

const two = [...node('a', { cpu: 8, memory: '16Gi' }), ...node('b', { cpu: 8, memory: '8Gi' })]
const short = { severity: 'warning', on: {}, details: { short: '2GiB' } } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A pod more, and memory requests no longer fit without the largest node',
    given: [
      ...two,
      ...pod({ pod: 'cart', node: 'a' }, { memory: '6Gi' }),
      ...pod({ pod: 'search', node: 'b', life: { '5m': 1, '50m': 'gone' } }, { memory: '4Gi' }),
    ],
    expect: [
      quiet('34m30s'),
      fires('35m', {
        ...short,
        summary: 'Memory requests do not fit without the largest node: 2GiB short in cluster seoul',
      }),
      fires('58m', short),
      quiet('64m'),
    ],
  },
  {
    alert,
    tells: 'Requests are exactly what is left',
    given: [...two, ...pod({ pod: 'cart', node: 'a', life: { '5m': 1 } }, { memory: '8Gi' })],
    expect: [quiet('35m'), quiet('60m')],
  },
  {
    alert,
    tells: 'A single node is full: there is none to lose',
    given: [...node('a', { memory: '8Gi' }), ...pod({ pod: 'cart', node: 'a', life: { '5m': 1 } }, { memory: '7Gi' })],
    expect: [quiet('35m'), quiet('60m')],
  },
  {
    alert,
    tells: 'CPU is short, which is another alert',
    given: [...two, ...pod({ pod: 'cart', node: 'a', life: { '5m': 1 } }, { cpu: 9 })],
    expect: [quiet('35m'), quiet('60m')],
  },
]
