import { type AlertCase, type Firing, fires, given, quiet, type Timeline } from '../../../model/case.js'
import { cordoned } from '../../node/cases/conditions.js'
import { ownedBy, podOfDeployment } from '../../workload/cases/owner.js'
import { KubePodUnschedulable as alert } from '../alerts/KubePodUnschedulable.js'
import { node, pod, unplaced } from './things.js'

const sizes = { cpu: 4, memory: '8Gi', ephemeral_storage: '50Gi', pods: 110 } as const
const since = { '5m': 1 } as const

const cart = (details: Firing['details']): Firing => ({
  severity: 'warning',
  on: { namespace: 'shop', workload_type: 'Deployment', workload: 'cart' },
  value: '1',
  ...(details && { details }),
})

const oneOf = (amounts: Parameters<typeof unplaced>[1]) => [
  ...podOfDeployment('cart'),
  ...unplaced('cart-6d4-x', amounts, since),
]

const mounts = (volume: string, pod = 'cart-6d4-x', namespace = 'shop') =>
  given(
    'kube_pod_spec_volumes_persistentvolumeclaims_info',
    { namespace, pod, volume, persistentvolumeclaim: volume },
    { '0m': 1 },
  )
const claim = (persistentvolumeclaim: string, phase: 'Pending' | 'Bound', namespace = 'shop') =>
  (['Pending', 'Bound'] as const).map((row) =>
    given(
      'kube_persistentvolumeclaim_status_phase',
      { namespace, persistentvolumeclaim, phase: row },
      { '0m': row === phase ? 1 : 0 },
    ),
  )

const critical = 'kube-system'
const inCritical = (workload_type: string, workload: string, details: Firing['details']): readonly Firing[] =>
  (['critical', 'warning'] as const).map((severity) => ({
    ...cart(details),
    severity,
    on: { namespace: critical, workload_type, workload },
  }))
const tooLarge = { cpu: '8.00', cpuRoom: '4.00' } as const
const largeCart = inCritical('StatefulSet', 'cart', tooLarge)

/** A pod of a critical namespace that has no node. */
const waits = (pod: string, kind: string, amounts: Parameters<typeof unplaced>[1], life: Timeline = since) => [
  ownedBy(pod, { kind, name: pod.replace(/-.$/, '') }, { namespace: critical }),
  ...unplaced(pod, amounts, life, critical),
]

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A pod asks for more CPU than any node has left, until the Deployment is corrected',
    given: [
      ...node('a', sizes),
      ...node('b', { ...sizes, cpu: 32 }),
      ...pod({ pod: 'search', node: 'b' }, { cpu: 0.6 }),
      ...podOfDeployment('cart'),
      ...unplaced('cart-6d4-x', { cpu: 64, memory: '16Mi' }, { '5m': 1, '40m': 'gone' }),
    ],
    expect: [
      quiet('19m30s'),
      fires('20m', {
        ...cart({ cpu: '64.00', cpuRoom: '31.40', memoryRoom: '8GiB', storageRoom: '50GiB', podsRoom: '110' }),
        summary: '1 pods of Deployment shop/cart cannot be placed in cluster seoul',
      }),
      fires('45m', cart({ cpu: '64.00', cpuRoom: '31.40' })),
      quiet('48m'),
    ],
  },
  {
    alert,
    tells: 'Three pods of a Deployment wait for memory: one alert, with the largest of them and their number',
    given: [
      ...node('a', sizes),
      ...pod({ pod: 'search', node: 'a' }, { memory: '6Gi' }),
      ...['1', '2', '3'].flatMap((name) => [
        ...podOfDeployment('cart', name),
        ...unplaced(name, { cpu: 1, memory: name === '2' ? '3Gi' : '2560Mi' }, since),
      ]),
    ],
    expect: [quiet('19m30s'), fires('20m', { ...cart({ memory: '3GiB', memoryRoom: '2GiB' }), value: '3' })],
  },
  {
    alert,
    tells: 'CPU is left on a cordoned node only, and one that is lost: neither is room',
    given: [
      ...node('a', sizes),
      ...node('b', { ...sizes, cpu: 16 }),
      ...cordoned('b', { '0m': 1 }),
      ...oneOf({ cpu: 8 }),
    ],
    expect: [quiet('19m30s'), fires('20m', cart({ cpu: '8.00', cpuRoom: '4.00' }))],
  },
  {
    alert,
    tells: 'The scratch space of nodes is given away',
    given: [
      ...node('a', sizes),
      ...pod({ pod: 'search', node: 'a' }, { ephemeral_storage: '45Gi' }),
      ...oneOf({ ephemeral_storage: '20Gi' }),
    ],
    expect: [quiet('19m30s'), fires('20m', cart({ storage: '20GiB', storageRoom: '5GiB' }))],
  },
  {
    alert,
    tells: 'The node has as many pods as it may',
    given: [
      ...node('a', { ...sizes, pods: 2 }),
      ...pod({ pod: 'search', node: 'a' }, {}),
      ...pod({ pod: 'mail', node: 'a' }, {}),
      ...oneOf({ cpu: 1 }),
    ],
    expect: [quiet('19m30s'), fires('20m', cart({ pods: '1', podsRoom: '0' }))],
  },
  {
    alert,
    tells: 'All GPUs are taken',
    given: [
      ...node('a', { ...sizes, nvidia_com_gpu: 4 }),
      ...pod({ pod: 'search', node: 'a' }, { nvidia_com_gpu: 3 }),
      ...oneOf({ cpu: 1, nvidia_com_gpu: 2 }),
    ],
    expect: [quiet('19m30s'), fires('20m', cart({ extended: 'nvidia_com_gpu 2' }))],
  },
  {
    alert,
    tells: 'No node has a GPU at all',
    given: [...node('a', sizes), ...oneOf({ cpu: 1, nvidia_com_gpu: 2 })],
    expect: [quiet('19m30s'), fires('20m', cart({ nowhere: 'nvidia_com_gpu' }))],
  },
  {
    alert,
    tells: 'A pod fits, but its claim is of a class that does not exist, which another alert says',
    given: [
      ...node('a', sizes),
      ...oneOf({ cpu: 1 }),
      mounts('data'),
      ...claim('data', 'Pending'),
      mounts('cache'),
      ...claim('cache', 'Bound'),
      ...claim('cache', 'Pending', 'web'),
    ],
    expect: [quiet('20m'), quiet('30m')],
  },
  {
    alert,
    tells: 'A claim that waits for its first consumer is Pending because the pod is too large',
    given: [...node('a', sizes), ...oneOf({ cpu: 8 }), mounts('data'), ...claim('data', 'Pending')],
    expect: [quiet('19m30s'), fires('20m', cart({ cpu: '8.00', cpuRoom: '4.00' }))],
  },
  {
    alert,
    tells: 'CPU is left on one node and memory on the other',
    given: [
      ...node('a', { ...sizes, cpu: 16, memory: '2Gi' }),
      ...node('b', { ...sizes, cpu: 1, memory: '64Gi' }),
      ...oneOf({ cpu: 4, memory: '4Gi' }),
    ],
    expect: [quiet('19m30s'), fires('20m', cart({ scattered: 'cpu, memory, pods' }))],
  },
  {
    alert,
    tells: 'Nodes have room, and a selector keeps the pod away from them',
    given: [
      ...node('a', sizes),
      ...node('b', sizes),
      ...node('small', { ...sizes, cpu: 0.5 }),
      ...oneOf({ cpu: 1, memory: '1Gi' }),
    ],
    expect: [quiet('19m30s'), fires('20m', cart({ fitting: '2' }))],
  },
  {
    alert,
    tells: 'A pod of a StatefulSet is too large in a critical namespace, until it is corrected',
    given: [...node('a', sizes), ...waits('cart-0', 'StatefulSet', { cpu: 8 }, { '5m': 1, '40m': 'gone' })],
    expect: [quiet('19m30s'), fires('20m', ...largeCart), fires('45m', ...largeCart), quiet('48m')],
  },
  {
    alert,
    tells: 'In a critical namespace one pod waits for its claim only, two of like names are too large, one needs a GPU',
    given: [
      ...node('a', sizes),
      ...waits('cart-0', 'StatefulSet', { cpu: 1 }),
      mounts('data', 'cart-0', critical),
      ...claim('data', 'Pending', critical),
      ...waits('cart-x', 'Job', { cpu: 8 }),
      ...waits('mail-0', 'StatefulSet', { cpu: 8 }),
      ...waits('train-0', 'StatefulSet', { cpu: 1, nvidia_com_gpu: 1 }),
      mounts('model', 'train-0', critical),
      ...claim('model', 'Pending', critical),
    ],
    expect: [
      quiet('19m30s'),
      fires(
        '20m',
        ...inCritical('Job', 'cart', tooLarge),
        ...inCritical('StatefulSet', 'mail', tooLarge),
        ...inCritical('StatefulSet', 'train', { nowhere: 'nvidia_com_gpu' }),
      ),
    ],
  },
  {
    alert,
    tells: 'During a rollout pods wait for fourteen and a half minutes, and one that is listed is placed',
    given: [
      ...node('a', sizes),
      ...podOfDeployment('cart'),
      ...unplaced('cart-6d4-x', { cpu: 8 }, { '5m': 1, '17m': 'gone' }),
      ...podOfDeployment('mail'),
      ...pod({ pod: 'mail-6d4-x', node: 'a' }, { cpu: 1 }),
    ],
    expect: [quiet('17m'), quiet('20m'), quiet('30m')],
  },
]
