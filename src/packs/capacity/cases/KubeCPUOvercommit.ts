import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { cordoned, ready } from '../../node/cases/conditions.js'
import { KubeCPUOvercommit as alert } from '../alerts/KubeCPUOvercommit.js'
import { node, pod, sized } from './things.js'

const two = [...node('a', { cpu: 8, memory: '16Gi' }), ...node('b', { cpu: 4, memory: '16Gi' })]
const full = pod({ pod: 'cart', node: 'a' }, { cpu: 3.5 })
const short = (details: string) => ({ severity: 'warning', on: {}, details: { short: details } }) as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'Requests grow beyond what is left without the largest node, and shrink',
    given: [...two, ...full, ...pod({ pod: 'search', node: 'b', life: { '5m': 1, '50m': 'gone' } }, { cpu: 1.25 })],
    expect: [
      quiet('34m30s'),
      fires('35m', {
        ...short('0.75'),
        summary: 'CPU requests do not fit without the largest node: 0.75 cores short in cluster seoul',
      }),
      fires('58m', short('0.75')),
      quiet('64m'),
    ],
  },
  {
    alert,
    tells: 'Requests are exactly what is left',
    given: [...two, ...full, ...pod({ pod: 'search', node: 'b', life: { '5m': 1 } }, { cpu: 0.5 })],
    expect: [quiet('35m'), quiet('60m')],
  },
  {
    alert,
    tells: 'A single node is full: there is none to lose',
    given: [...node('a', { cpu: 8 }), ...pod({ pod: 'cart', node: 'a', life: { '5m': 1 } }, { cpu: 7.9 })],
    expect: [quiet('35m'), quiet('60m')],
  },
  {
    alert,
    tells: 'Memory is short, which is another alert',
    given: [...two, ...full, ...pod({ pod: 'search', node: 'b', life: { '5m': 1 } }, { memory: '17Gi' })],
    expect: [quiet('35m'), quiet('60m')],
  },
  {
    alert,
    tells: 'The room is on a cordoned node, where nothing can go',
    given: [
      ...node('a', { cpu: 4 }),
      ...node('b', { cpu: 4 }),
      ...pod({ pod: 'cart', node: 'a' }, { cpu: 3 }),
      ...pod({ pod: 'search', node: 'b' }, { cpu: 3 }),
      ...node('c', { cpu: 4 }),
      ...cordoned('c', { '0m': 0, '5m': 1 }),
    ],
    expect: [quiet('36m'), fires('37m30s', short('2.00'))],
  },
  {
    alert,
    tells: 'A node is lost, and its requests with it: the rest have room for one another',
    given: [
      ...two,
      ...full,
      ...sized('c', { cpu: 8 }),
      ...ready('c', { '0m': 'true', '5m': 'unknown' }),
      ...pod({ pod: 'search', node: 'c' }, { cpu: 4 }),
    ],
    expect: [quiet('35m'), quiet('60m')],
  },
]
