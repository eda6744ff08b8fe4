import { type AlertCase, fires, given, quiet } from '../../../model/case.js'
import { KubeDeploymentRolloutStuck as alert } from '../alerts/KubeDeploymentRolloutStuck.js'
import { explainedByPods } from './pod-causes.js'
import { deployment, on, progressing, statefulSet } from './workloads.js'

const stuck = (name: string) => ({ severity: 'warning', on: on('Deployment', name) }) as const
const cart = stuck('cart')
const others = ['blog', 'idle', 'old'].map(stuck)
const healthy = { desired: { '0m': 4 }, available: { '0m': 4 } } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A new image does not start, while old replicas serve; it is undone',
    given: [
      ...deployment('cart', { desired: { '0m': 4 }, available: { '0m': 4, '5m': 3, '25m': 4 } }),
      ...progressing('cart', 'NewReplicaSetAvailable', 'true', { '0m': 1, '5m': 'gone', '25m': 1 }),
      ...progressing('cart', 'ReplicaSetUpdated', 'true', { '5m': 1, '10m': 'gone' }),
      ...progressing('cart', 'ProgressDeadlineExceeded', 'false', { '10m': 1, '25m': 0 }),
      // One replica of two is left; another crashes, and is available for half a minute in four.
      ...deployment('blog', { desired: { '0m': 2 }, available: { '0m': 2, '5m': 1 } }),
      ...progressing('blog', 'ProgressDeadlineExceeded', 'false', { '0m': 0, '10m': 1 }),
      ...deployment('old', {
        desired: { '0m': 2 },
        available: { '0m': 2, '5m': 0, '8m30s': 1, '9m': 0, '12m30s': 1, '13m': 0, '15m': 1 },
      }),
      // Its exporter is of an older version and gives no reason.
      ...progressing('old', '', 'false', { '0m': 0, '10m': 1 }),
      // Scaled to zero, and its ReplicaSet is refused; a namesake of the first is scaled to zero.
      ...deployment('idle', { desired: { '0m': 0 }, available: { '0m': 0 } }),
      ...progressing('idle', 'ReplicaSetCreateError', 'false', { '0m': 0, '10m': 1 }),
      ...statefulSet('cart', { desired: { '0m': 0 }, available: { '0m': 0 } }),
      // No replica is left.
      ...deployment('gone', { desired: { '0m': 1 }, available: { '0m': 1, '6m': 0 } }),
      ...progressing('gone', 'ProgressDeadlineExceeded', 'false', { '0m': 0, '10m': 1 }),
    ],
    expect: [
      quiet('14m30s'),
      fires('15m', ...others, {
        ...cart,
        summary: 'The rollout of Deployment shop/cart is stuck in cluster seoul',
      }),
      fires('29m30s', ...others, cart),
      fires('30m30s', ...others),
    ],
  },
  {
    alert,
    tells: 'Rollouts are under way, paused, late or done; none is left of one, of which another alert speaks',
    given: [
      ...deployment('web', healthy),
      ...progressing('web', 'ReplicaSetUpdated', 'true', { '0m': 1 }),
      ...deployment('paused', healthy),
      ...progressing('paused', 'DeploymentPaused', 'unknown', { '5m': 1 }),
      // A pod becomes available just after the deadline.
      ...deployment('late', healthy),
      ...progressing('late', 'ProgressDeadlineExceeded', 'false', { '0m': 0, '10m': 1, '14m30s': 0 }),
      // It is rolled out, and does not have the replicas that it should.
      ...deployment('done', { desired: { '0m': 4 }, available: { '0m': 4, '5m': 1 } }),
      ...progressing('done', 'NewReplicaSetAvailable', 'true', { '0m': 1 }),
      given(
        'kube_deployment_status_condition',
        {
          namespace: 'shop',
          deployment: 'done',
          condition: 'Available',
          status: 'false',
          reason: 'MinimumReplicasUnavailable',
        },
        { '0m': 0, '5m': 1 },
      ),
      ...deployment('cart', { desired: { '0m': 4 }, available: { '0m': 4, '5m': 0 } }),
      ...progressing('cart', 'ProgressDeadlineExceeded', 'false', { '0m': 0, '6m': 1 }),
    ],
    expect: [quiet('11m'), quiet('15m'), quiet('20m')],
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
