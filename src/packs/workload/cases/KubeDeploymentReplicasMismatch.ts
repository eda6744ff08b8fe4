import { type AlertCase, fires, given, quiet } from '../../../model/case.js'
import { ready } from '../../node/cases/conditions.js'
import { KubeDeploymentReplicasMismatch as alert } from '../alerts/KubeDeploymentReplicasMismatch.js'
import { podOfDeployment } from './owner.js'
import { down, progress, short, starting } from './progress.js'
import { deployment, on, placed, progressing, statefulSet } from './workloads.js'

const cart = {
  severity: 'warning',
  on: on('Deployment', 'cart'),
  value: '5',
  summary: 'Deployment shop/cart misses 5 replicas in cluster seoul',
} as const
const shop = { namespace: 'shop', deployment: 'cart' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells:
      'A quota holds a Deployment at seven of twelve replicas, until it is raised; others have alerts of their own',
    given: [
      ...deployment('cart', { desired: { '0m': 7, '5m': 12 }, available: { '0m': 7, '30m': 12 } }),
      ...progressing('cart', 'NewReplicaSetAvailable', 'true', { '0m': 1 }),
      given(
        'kube_deployment_status_condition',
        { ...shop, condition: 'Available', status: 'false', reason: 'MinimumReplicasUnavailable' },
        { '0m': 0, '5m': 1 },
      ),
      ...statefulSet('cart', down),
      ...statefulSet('db', short),
      ...deployment('down', down),
      ...deployment('starting', starting),
      ...deployment('stuck', short),
      ...progressing('stuck', 'ProgressDeadlineExceeded', 'false', { '5m': 1 }),
      ...deployment('updating', short),
      ...progressing('updating', 'ReplicaSetUpdated', 'true', { '5m': 1 }),
    ],
    expect: [quiet('19m30s'), fires('20m', cart), fires('34m30s', cart), quiet('35m')],
  },
  progress(alert, 'Deployment', deployment),
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
    tells: 'It has one replica, which fails: none is left, and that alert speaks',
    given: deployment('cart', { desired: { '0m': 1 }, available: { '0m': 1, '5m': 0 } }),
    expect: [quiet('25m'), quiet('35m')],
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
    tells: 'Of two paused Deployments, which wait, one loses a replica',
    given: [
      ...deployment('cart', { ...short, updated: { '0m': 3, '5m': 0 } }),
      ...progressing('cart', 'DeploymentPaused', 'unknown', { '5m': 1 }),
      ...deployment('web', { desired: { '0m': 3 }, available: { '0m': 3 }, updated: { '0m': 3, '5m': 0 } }),
      ...progressing('web', 'DeploymentPaused', 'unknown', { '5m': 1 }),
    ],
    expect: [quiet('23m30s'), fires('25m', { severity: 'warning', on: on('Deployment', 'cart'), value: '1' })],
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
