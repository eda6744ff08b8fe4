import { given, lacks, type RecordCase, reads } from '../../../model/case.js'
import { cordoned, ready } from '../../node/cases/conditions.js'
import { nodePool, roomWithoutLargest } from '../signals/pools.js'
import { freeRoom, largestRoom } from '../signals/room.js'
import { node, pod, sized } from './things.js'

const free = (resource: string, name = 'a') => ({ node: name, resource })
const sizes = { cpu: 4, memory: '8Gi', pods: 110 } as const

export const cases: readonly RecordCase[] = [
  {
    record: freeRoom,
    tells: 'What is left is what is allocatable less what is asked for; of what nobody asks for, all is left',
    given: [...node('a', { ...sizes, ephemeral_storage: '50Gi' }), ...pod({ pod: 'cart', node: 'a' }, { cpu: 1.5 })],
    expect: [
      reads('5m', free('cpu'), 2.5),
      reads('5m', free('memory'), '8Gi'),
      reads('5m', free('pods'), 109),
      reads('5m', free('ephemeral_storage'), '50Gi'),
    ],
  },
  {
    record: freeRoom,
    tells: 'A resize that waits counts with its wish: less than nothing is left',
    given: [...node('a', { cpu: 1.5 }), ...pod({ pod: 'grown', node: 'a' }, { cpu: 2 })],
    expect: [reads('5m', free('cpu'), -0.5)],
  },
  {
    record: freeRoom,
    tells: 'A node that is cordoned has no room',
    given: [...node('a', { cpu: 4 }), ...cordoned('a', { '0m': 1 })],
    expect: [lacks('5m', free('cpu'))],
  },
  {
    record: largestRoom,
    tells: 'The largest room is on one node, whatever they have together; not on one that is cordoned, down or virtual',
    given: [
      ...node('a', { cpu: 4, memory: '8Gi' }),
      ...node('b', { cpu: 8, memory: '4Gi' }),
      ...pod({ pod: 'cart', node: 'b' }, { cpu: 5 }),
      ...sized('cordoned', { cpu: 32 }),
      ...ready('cordoned'),
      ...cordoned('cordoned', { '0m': 1 }),
      ...cordoned('a', { '0m': 0 }).slice(0, 1),
      ...sized('lost', { cpu: 64 }),
      ...ready('lost', { '0m': 'unknown' }),
    ],
    expect: [reads('5m', { resource: 'cpu' }, 4), reads('5m', { resource: 'memory' }, '8Gi')],
  },
  {
    record: roomWithoutLargest,
    tells: 'The largest node is lost, and its pods move to the others, save those that need its GPU',
    given: [
      ...node('a', { cpu: 8, memory: '16Gi', nvidia_com_gpu: 4 }),
      ...node('b', { cpu: 4, memory: '32Gi' }),
      ...node('c', { cpu: 4, memory: '16Gi' }),
      ...pod({ pod: 'cart', node: 'b' }, { cpu: 3 }),
      ...pod({ pod: 'search', node: 'a' }, { cpu: 2, memory: '20Gi' }),
    ],
    expect: [
      reads('5m', { resource: 'cpu' }, 3),
      reads('5m', { resource: 'memory' }, '12Gi'),
      lacks('5m', { resource: 'nvidia_com_gpu' }),
    ],
  },
  {
    record: roomWithoutLargest,
    tells: 'A node that is lost or cordoned is none that can be lost',
    given: [
      ...node('a', { cpu: 4 }),
      ...node('b', { cpu: 4 }),
      given('kube_node_info', { node: 'lost' }, { '0m': 1 }),
      ...sized('lost', { cpu: 64 }),
      ...ready('lost', { '0m': 'false' }),
    ],
    expect: [reads('5m', { resource: 'cpu' }, 4)],
  },
  {
    record: nodePool,
    tells: 'Without a pool label all nodes are one pool, which has no name',
    given: [given('kube_node_info', { node: 'a' }, { '0m': 1 })],
    expect: [reads('5m', { node: 'a' }, 1)],
  },
]
