import { given, type RecordCase, reads } from '../../../model/case.js'
import { ready } from '../../node/cases/conditions.js'
import { availableReplicas, desiredReplicas, lostPods, missingReplicas, updatedReplicas } from '../signals/replicas.js'
import { podOfDeployment } from './owner.js'
import { daemonSet, deployment, on, owned, placed, statefulSet } from './workloads.js'

const all = [
  ...deployment('cart', { desired: { '0m': 3 }, available: { '0m': 2 }, updated: { '0m': 1 } }),
  ...statefulSet('db', { desired: { '0m': 5 }, available: { '0m': 4 }, updated: { '0m': 3 } }),
  ...daemonSet('agent', { desired: { '0m': 9 }, available: { '0m': 8 }, updated: { '0m': 7 } }),
]

const threeKinds = (cart: number, db: number, agent: number) => [
  reads('5m', on('Deployment', 'cart'), cart),
  reads('5m', on('StatefulSet', 'db'), db),
  reads('5m', on('DaemonSet', 'agent'), agent),
]

export const cases: readonly RecordCase[] = [
  {
    record: desiredReplicas,
    tells: 'What is wanted of workloads of three kinds',
    given: all,
    expect: threeKinds(3, 5, 9),
  },
  {
    record: availableReplicas,
    tells: 'What is available of workloads of three kinds',
    given: all,
    expect: threeKinds(2, 4, 8),
  },
  {
    record: updatedReplicas,
    tells: 'What is updated of workloads of three kinds',
    given: all,
    expect: threeKinds(1, 3, 7),
  },
  {
    record: lostPods,
    tells: 'Two pods of a Deployment and one of a StatefulSet are on a node that goes down; one there had ended before',
    given: [
      ...ready('a', { '0m': 'true', '5m': 'unknown' }),
      ...ready('b'),
      ...['cart-1', 'cart-2', 'cart-3', 'cart-4'].flatMap((pod) => podOfDeployment('cart', pod)),
      placed('cart-1', 'a'),
      placed('cart-2', 'a'),
      placed('cart-3', 'b'),
      placed('cart-4', 'a'),
      given('kube_pod_status_phase', { namespace: 'shop', pod: 'cart-4', phase: 'Failed' }, { '0m': 1 }),
      ...['cart-1', 'cart-2'].map((pod) =>
        given('kube_pod_status_phase', { namespace: 'shop', pod, phase: 'Failed' }, { '0m': 0 }),
      ),
      // Elsewhere a pod has the same name, and has ended.
      ...podOfDeployment('blog', 'cart-2', { namespace: 'web' }),
      given('kube_pod_status_phase', { namespace: 'web', pod: 'cart-2', phase: 'Failed' }, { '0m': 1 }),
      given('kube_pod_status_phase', { namespace: 'shop', pod: 'cart-1', phase: 'Running' }, { '0m': 1 }),
      placed('db-0', 'a'),
      owned('db-0', 'StatefulSet', 'db'),
    ],
    expect: [
      reads('5m', on('Deployment', 'cart'), 2),
      reads('6m', on('Deployment', 'cart'), 2),
      reads('6m', on('StatefulSet', 'db'), 1),
    ],
  },
  {
    record: missingReplicas,
    tells: 'What is missing is what was not available even at the best of five minutes, less what is on lost nodes',
    given: [
      ...ready('a', { '0m': 'true', '5m': 'unknown' }),
      ...deployment('cart', { desired: { '0m': 5 }, available: { '0m': 5, '5m': 2 } }),
      placed('cart-1', 'a'),
      ...podOfDeployment('cart', 'cart-1'),
      ...statefulSet('db', { desired: { '0m': 3 }, available: { '0m': 3, '5m': 2 } }),
    ],
    expect: [
      reads('4m30s', on('Deployment', 'cart'), 0),
      reads('9m', on('StatefulSet', 'db'), 0),
      reads('12m', on('Deployment', 'cart'), 2),
      reads('12m', on('StatefulSet', 'db'), 1),
    ],
  },
]
