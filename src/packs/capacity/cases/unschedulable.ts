import { given, lacks, type RecordCase, reads } from '../../../model/case.js'
import { podOfDeployment } from '../../workload/cases/owner.js'
import { unboundClaims, unschedulablePods, unschedulableRequests } from '../signals/unschedulable.js'
import { layered, layeredSum, pod, unplaced } from './things.js'

const cart = { namespace: 'shop', workload_type: 'Deployment', workload: 'cart' } as const
/** Pods of the same names in another namespace, which wait too. */
const elsewhere = ['cart-1', 'cart-2'].flatMap((name) => [
  given('kube_pod_owner', { namespace: 'web', pod: name, owner_kind: 'Job', owner_name: 'import' }, { '0m': 1 }),
  ...unplaced(name, { cpu: 32 }, { '0m': 1 }, 'web'),
])
const two = ['cart-1', 'cart-2'].flatMap((name) => podOfDeployment('cart', name))

const mounts = (name: string, persistentvolumeclaim: string) =>
  given(
    'kube_pod_spec_volumes_persistentvolumeclaims_info',
    { namespace: 'shop', pod: name, volume: 'v', persistentvolumeclaim },
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

export const cases: readonly RecordCase[] = [
  {
    record: unschedulablePods,
    tells: 'Pods are counted by their Deployment',
    given: [
      ...two,
      ...elsewhere,
      ...unplaced('cart-1', {}, { '0m': 1 }),
      ...unplaced('cart-2', {}, { '0m': 1 }),
      ...podOfDeployment('mail'),
      ...pod({ pod: 'mail-6d4-x', node: 'a' }, {}),
    ],
    expect: [reads('5m', cart, 2)],
  },
  {
    record: unschedulableRequests,
    tells: 'Only pods that cannot be placed count, the largest of a workload, each as one pod',
    given: [
      ...two,
      ...elsewhere,
      ...podOfDeployment('cart', 'cart-3'),
      ...unplaced('cart-1', { cpu: 2, memory: '1Gi' }, { '0m': 1 }),
      ...unplaced('cart-2', { cpu: 1, memory: '2Gi' }, { '0m': 1 }),
      ...pod({ pod: 'cart-3', node: '' }, { cpu: 16 }),
    ],
    expect: [
      reads('5m', { ...cart, resource: 'cpu' }, 2),
      reads('5m', { ...cart, resource: 'memory' }, '2Gi'),
      reads('5m', { ...cart, resource: 'pods' }, 1),
    ],
  },
  {
    record: unschedulableRequests,
    tells: 'What a pod asks for is its containers, its sidecars, and what its runtime adds',
    given: [
      ...podOfDeployment('cart', 'cart-1'),
      ...layered({ pod: 'cart-1', node: '' }),
      given('kube_pod_status_unschedulable', { namespace: 'shop', pod: 'cart-1' }, { '0m': 1 }),
      ...pod({ pod: 'search', node: 'b' }, {}),
      ...pod({ pod: 'waiting', node: '' }, {}),
      ...pod({ pod: 'cart-1', namespace: 'web', node: '' }, {}),
    ],
    expect: [
      reads('5m', { ...cart, resource: 'cpu' }, layeredSum.cpu),
      reads('5m', { ...cart, resource: 'memory' }, layeredSum.memory),
    ],
  },
  {
    record: unboundClaims,
    tells: 'A claim is named when it is Pending and a pod that cannot be placed mounts it',
    given: [
      ...two,
      ...elsewhere,
      ...unplaced('cart-1', {}, { '0m': 1 }),
      ...pod({ pod: 'cart-2', node: 'a' }, {}),
      mounts('cart-1', 'data'),
      mounts('cart-1', 'cache'),
      mounts('cart-2', 'other'),
      ...claim('data', 'Pending'),
      ...claim('cache', 'Bound'),
      ...claim('cache', 'Pending', 'web'),
      ...claim('other', 'Pending'),
    ],
    expect: [
      reads('5m', { ...cart, persistentvolumeclaim: 'data' }, 1),
      lacks('5m', { ...cart, persistentvolumeclaim: 'cache' }),
      lacks('5m', { ...cart, persistentvolumeclaim: 'other' }),
    ],
  },
]
