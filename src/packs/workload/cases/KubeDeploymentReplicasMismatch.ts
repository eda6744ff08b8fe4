import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { ready } from '../../node/cases/conditions.js'
import { KubeDeploymentReplicasMismatch as alert } from '../alerts/KubeDeploymentReplicasMismatch.js'
import { podOfDeployment } from './owner.js'
import { deployment, on, placed, progressing } from './workloads.js'

const cart = { severity: 'warning', on: on('Deployment', 'cart'), value: '5' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A quota holds a Deployment at seven of twelve replicas, until it is raised',
    given: [
      ...deployment('cart', { desired: { '0m': 7, '5m': 12 }, available: { '0m': 7, '40m': 12 } }),
      ...progressing('cart', 'NewReplicaSetAvailable', 'true', { '0m': 1 }),
      ...deployment('web', { desired: { '0m': 2 }, available: { '0m': 2 } }),
    ],
    expect: [
      quiet('19m30s'),
      fires('20m', { ...cart, summary: 'Deployment shop/cart misses 5 replicas in cluster seoul' }),
      fires('44m30s', cart),
      quiet('45m'),
    ],
  },
  {
    alert,
    tells: 'One of three replicas crashes, and is available for half a minute of every four',
    given: deployment('cart', {
      desired: { '0m': 3 },
      available: Object.fromEntries([
        ['0m', 3],
        ...Array.from({ length: 10 }, (_, i) => [
          [`${5 + 4 * i}m`, 2],
          [`${8 + 4 * i}m30s`, 3],
        ]).flat(),
      ]),
    }),
    expect: [quiet('20m'), quiet('40m')],
    skip: { 'history-begins': 'that it was available is not known before there is history' },
  },
  {
    alert,
    tells: 'None is left: that alert speaks',
    given: deployment('cart', { desired: { '0m': 3 }, available: { '0m': 3, '5m': 0 } }),
    expect: [quiet('25m'), quiet('45m')],
  },
  {
    alert,
    tells: 'A rollout replaces a tenth at a time for half an hour, well within its own deadline',
    given: [
      ...deployment('cart', {
        desired: { '0m': 20 },
        available: { '0m': 20, '5m': 18, '35m': 20 },
        updated: { '0m': 20, '5m': { from: 2, perMinute: 0.5 }, '35m': 20 },
      }),
      ...progressing('cart', 'NewReplicaSetAvailable', 'true', { '0m': 1, '5m': 'gone', '35m': 1 }),
      ...progressing('cart', 'ReplicaSetUpdated', 'true', { '5m': 1, '35m': 'gone' }),
    ],
    expect: [quiet('26m'), quiet('35m'), quiet('50m')],
  },
  {
    alert,
    tells: 'A rollout is stuck: that alert speaks',
    given: [
      ...deployment('cart', { desired: { '0m': 4 }, available: { '0m': 4, '5m': 3 }, updated: { '0m': 4, '5m': 1 } }),
      ...progressing('cart', 'NewReplicaSetAvailable', 'true', { '0m': 1, '5m': 'gone' }),
      ...progressing('cart', 'ProgressDeadlineExceeded', 'false', { '5m': 1 }),
    ],
    expect: [quiet('26m'), quiet('45m')],
  },
  {
    alert,
    tells: 'An autoscaler adds twelve replicas, of which one becomes available every two minutes',
    given: deployment('cart', {
      desired: { '0m': 2, '5m': 14 },
      available: { '0m': 2, '5m': { from: 2, perMinute: 0.5 }, '29m': 14 },
    }),
    expect: [quiet('22m'), quiet('29m'), quiet('45m')],
  },
  {
    alert,
    tells: 'A paused Deployment has its old replicas, and waits',
    given: [
      ...deployment('cart', { desired: { '0m': 3 }, available: { '0m': 3 }, updated: { '0m': 3, '5m': 0 } }),
      ...progressing('cart', 'DeploymentPaused', 'unknown', { '5m': 1 }),
    ],
    expect: [quiet('26m'), quiet('45m')],
  },
  {
    alert,
    tells: 'Two of three replicas are on a node that goes down: the node is the alert to read',
    given: [
      ...ready('a', { '0m': 'true', '5m': 'false' }),
      ...deployment('cart', { desired: { '0m': 3 }, available: { '0m': 3, '5m': 1 } }),
      ...['cart-1', 'cart-2'].flatMap((pod) => [placed(pod, 'a'), ...podOfDeployment('cart', pod)]),
    ],
    expect: [quiet('26m'), quiet('45m')],
  },
  {
    alert,
    tells: 'It is scaled down, and replicas take their time to end',
    given: deployment('cart', { desired: { '0m': 12, '5m': 3 }, available: { '0m': 12, '25m': 3 } }),
    expect: [quiet('20m'), quiet('45m')],
  },
]
