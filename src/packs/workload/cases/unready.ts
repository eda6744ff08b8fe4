import { type Given, lacks, type RecordCase, reads } from '../../../model/case.js'
import { ready } from '../../node/cases/conditions.js'
import { podsNotReady } from '../signals/unready.js'
import { ownedBy } from './owner.js'
import {
  type Container,
  cart,
  created,
  deployed,
  inPhase,
  instant,
  isReady,
  ofThePod,
  onNode,
  replica,
} from './pods.js'

const of = (namespace: string) => ({ namespace, workload_type: 'Deployment', workload: 'cart' })

/** Why a pod that is not Ready does not count, by a name for it. */
const excuses: Readonly<Record<string, (pod: Container) => Given>> = {
  ended: (pod) => inPhase(pod, 'Failed', { '0m': 1 }),
  unplaced: (pod) => ofThePod('kube_pod_status_unschedulable', pod, { '0m': 1 }),
  deleted: (pod) => ofThePod('kube_pod_deletion_timestamp', pod, { '0m': 30 }),
  lost: (pod) => onNode(pod, 'b'),
}

const excused = Object.entries(excuses)

/** A pod of the namespace with the same name, and one of the same namespace. */
const twins = (name: string): readonly Container[] => [{ ...cart, namespace: name }, { pod: `cart-6d4-${name}` }]

const young = { ...cart, namespace: 'young' }

export const cases: readonly RecordCase[] = [
  {
    record: podsNotReady,
    tells: 'Pods that ended, wait for a node, are deleted, lost or young do not count, and excuse no other',
    given: [
      ...ready('a'),
      ...ready('b', { '0m': 'false' }),
      ...deployed('cart'),
      onNode(cart, 'a'),
      inPhase(cart, 'Running', { '0m': 1 }),
      isReady(cart, { '0m': 0 }),
      isReady(cart, { '0m': 1 }, 'false'),
      ...excused.flatMap(([name, excuse]) =>
        twins(name).flatMap((pod) => [
          ...(pod.namespace ? deployed('cart', pod) : replica(pod)),
          isReady(pod, { '0m': 0 }),
          excuse(pod),
        ]),
      ),
      ...deployed('cart', young).filter(({ metric }) => metric !== 'kube_pod_created'),
      created(young, { '0m': 120 }),
      isReady(young, { '0m': 0 }),
      // A pod of a Job need never be Ready.
      ownedBy('import-x', { kind: 'Job', name: 'import' }),
      created({ pod: 'import-x' }),
      isReady({ pod: 'import-x' }, { '0m': 0 }),
    ],
    expect: [
      reads('7m', of('shop'), 1),
      ...excused.map(([name]) => lacks('7m', of(name))),
      lacks('7m', of('young')),
      reads('7m30s', of('young'), 1),
      lacks('7m', { namespace: 'shop', workload_type: 'Job', workload: 'import' }),
    ],
    skip: { ...instant, gap: 'a pod that is young does not stay so' },
  },
]
