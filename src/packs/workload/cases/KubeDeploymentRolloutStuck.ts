import { type AlertCase, fires, given, quiet } from '../../../model/case.js'
import { KubeDeploymentRolloutStuck as alert } from '../alerts/KubeDeploymentRolloutStuck.js'
import { explainedByPods } from './pod-causes.js'
import { deployment, on, progressing } from './workloads.js'

const cart = { severity: 'warning', on: on('Deployment', 'cart') } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A new image does not start, while the old replicas serve; it is undone',
    given: [
      ...deployment('cart', { desired: { '0m': 4 }, available: { '0m': 4, '5m': 3, '40m': 4 } }),
      ...progressing('cart', 'NewReplicaSetAvailable', 'true', { '0m': 1, '5m': 'gone', '40m': 1 }),
      ...progressing('cart', 'ReplicaSetUpdated', 'true', { '5m': 1, '15m': 'gone' }),
      ...progressing('cart', 'ProgressDeadlineExceeded', 'false', { '15m': 1, '40m': 0 }),
      ...deployment('web', { desired: { '0m': 4 }, available: { '0m': 4 } }),
      ...progressing('web', 'ReplicaSetUpdated', 'true', { '0m': 1 }),
    ],
    expect: [
      quiet('19m30s'),
      fires('20m', { ...cart, summary: 'The rollout of Deployment shop/cart is stuck in cluster seoul' }),
      fires('44m30s', cart),
      quiet('45m'),
    ],
  },
  {
    alert,
    tells: 'An exporter of an older version gives no reason',
    given: [
      ...deployment('cart', { desired: { '0m': 4 }, available: { '0m': 4 } }),
      ...progressing('cart', '', 'false', { '0m': 0, '15m': 1 }),
    ],
    expect: [quiet('19m30s'), fires('20m', cart)],
  },
  {
    alert,
    tells: 'No replica is left by the time its short deadline has passed: that alert speaks',
    given: [
      ...deployment('cart', { desired: { '0m': 4 }, available: { '0m': 4, '5m': 0 } }),
      ...progressing('cart', 'ProgressDeadlineExceeded', 'false', { '0m': 0, '6m': 1 }),
    ],
    expect: [quiet('11m'), quiet('15m'), quiet('40m')],
  },
  {
    alert,
    tells: 'A pod becomes available just after the deadline, and the rollout goes on',
    given: [
      ...deployment('cart', { desired: { '0m': 4 }, available: { '0m': 4 } }),
      ...progressing('cart', 'ProgressDeadlineExceeded', 'false', { '0m': 0, '15m': 1, '19m': 0 }),
    ],
    expect: [quiet('19m30s'), quiet('20m'), quiet('40m')],
  },
  {
    alert,
    tells: 'It is paused',
    given: [
      ...deployment('cart', { desired: { '0m': 4 }, available: { '0m': 4 } }),
      ...progressing('cart', 'DeploymentPaused', 'unknown', { '5m': 1 }),
    ],
    expect: [quiet('20m'), quiet('40m')],
  },
  {
    alert,
    tells: 'Its Available condition is false, which is another matter',
    given: [
      ...deployment('cart', { desired: { '0m': 4 }, available: { '0m': 4, '5m': 1 } }),
      ...progressing('cart', 'NewReplicaSetAvailable', 'true', { '0m': 1 }),
      given(
        'kube_deployment_status_condition',
        {
          namespace: 'shop',
          deployment: 'cart',
          condition: 'Available',
          status: 'false',
          reason: 'MinimumReplicasUnavailable',
        },
        { '0m': 0, '5m': 1 },
      ),
    ],
    expect: [quiet('20m'), quiet('40m')],
  },
  ...explainedByPods({
    alert,
    given: [
      ...deployment('cart', { desired: { '0m': 4 }, available: { '0m': 4, '5m': 3 } }),
      ...progressing('cart', 'ProgressDeadlineExceeded', 'false', { '0m': 0, '10m': 1 }),
    ],
    pod: { pod: 'cart-6d4-x' },
    says: [cart],
  }),
]
