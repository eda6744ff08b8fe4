import { type AlertCase, fires, type Given, quiet, type Timeline } from '../../../model/case.js'
import { ready } from '../../node/cases/conditions.js'
import { KubePodNotReady as alert } from '../alerts/KubePodNotReady.js'
import { ownedBy } from './owner.js'
import { cart, created, deployed, inPhase, isReady, ofThePod, onNode } from './pods.js'

const one = {
  severity: 'warning',
  on: { namespace: 'shop', workload_type: 'Deployment', workload: 'cart' },
  value: '1',
  details: { pods: 'cart-6d4-x' },
} as const

/** A pod that ceases to be Ready at the fifth minute. */
const unready = (life: Timeline = { '0m': 1, '5m': 0 }): readonly Given[] => [
  ...deployed('cart'),
  onNode(cart, 'a'),
  isReady(cart, life),
]

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A readiness probe fails for a quarter of an hour',
    given: [...unready(), ...ready('a')],
    expect: [
      quiet('19m'),
      fires('20m', { ...one, summary: '1 pods of Deployment shop/cart are not Ready in cluster seoul' }),
      fires('25m', one),
    ],
    skip: { 'history-begins': 'whether the pod was Ready before is not known' },
  },
  {
    alert,
    tells: 'It is Ready again: so ends the alert, five minutes later',
    given: [...unready({ '0m': 1, '5m': 0, '30m': 1 }), ...ready('a')],
    expect: [fires('29m30s', one), fires('34m', { ...one, details: { pods: '' } }), quiet('38m')],
    skip: { 'history-begins': 'whether the pod was Ready before is not known' },
  },
  {
    alert,
    tells: 'A pod is Ready now and then',
    given: [
      ...unready({ '0m': 1, '5m': 0, '9m': 1, '9m30s': 0, '13m': 1, '13m30s': 0, '17m': 1, '18m': 0 }),
      ...ready('a'),
    ],
    expect: [quiet('20m'), quiet('25m')],
    skip: { 'history-begins': 'that the pod was Ready now and then is not known' },
  },
  {
    alert,
    tells: 'Its node is lost: the node is the alert to read',
    given: [...unready(), ...ready('a', { '0m': 'true', '5m': 'unknown' }), ...ready('b')],
    expect: [quiet('20m'), quiet('25m')],
  },
  {
    alert,
    tells: 'It was evicted, and is still listed as Failed',
    given: [...unready(), ...ready('a'), inPhase(cart, 'Failed', { '0m': 0, '5m': 1 })],
    expect: [quiet('20m'), quiet('25m')],
  },
  {
    alert,
    tells: 'It is being deleted',
    given: [...unready(), ...ready('a'), ofThePod('kube_pod_deletion_timestamp', cart, { '5m': 330 })],
    expect: [quiet('20m'), quiet('25m')],
  },
  {
    alert,
    tells: 'It waits for a node',
    given: [...unready(), ...ready('a'), ofThePod('kube_pod_status_unschedulable', cart, { '5m': 1 })],
    expect: [quiet('20m'), quiet('25m')],
  },
  {
    alert,
    tells: 'Pods of a Job and of a CronJob need not be Ready',
    given: [
      ...ready('a'),
      ownedBy('import-x', { kind: 'Job', name: 'import' }),
      created({ pod: 'import-x' }),
      onNode({ pod: 'import-x' }, 'a'),
      isReady({ pod: 'import-x' }, { '0m': 0 }),
    ],
    expect: [quiet('20m'), quiet('25m')],
  },
  {
    alert,
    tells: 'Pods of a rollout become Ready one after the other, after four minutes each',
    given: [
      ...ready('a'),
      ...[5, 9, 13, 17, 21].flatMap((at, i) => {
        const of = { pod: `cart-${i}` }
        return [
          ...deployed('cart', of).filter(
            ({ metric }) => metric !== 'kube_pod_created' && (i === 0 || metric === 'kube_pod_owner'),
          ),
          created(of, { [`${at}m`]: at * 60 }),
          onNode(of, 'a'),
          isReady(of, { [`${at}m`]: 0, [`${at + 4}m`]: 1 }),
        ]
      }),
    ],
    expect: [quiet('20m'), quiet('25m'), quiet('30m')],
  },
]
