import { type AlertCase, fires, type Given, given, quiet, type Timeline } from '../../../model/case.js'
import { KubeDeploymentGenerationMismatch as alert } from '../alerts/KubeDeploymentGenerationMismatch.js'
import { deployment, on, progressing, statefulSet } from './workloads.js'

const labels = { namespace: 'shop', deployment: 'cart' } as const

const generations = (wanted: Timeline, seen: Timeline): readonly Given[] => [
  given('kube_deployment_metadata_generation', labels, wanted),
  given('kube_deployment_status_observed_generation', labels, seen),
]

const cart = { severity: 'warning', on: on('Deployment', 'cart'), value: '1' } as const
const healthy = { desired: { '0m': 3 }, available: { '0m': 3 } } as const
const short = { desired: { '0m': 3 }, available: { '0m': 2 } } as const

/** Other controllers may add conditions of their own. */
const foreignCondition = given(
  'kube_deployment_status_condition',
  { ...labels, condition: 'Verified', status: 'false', reason: 'Unsigned' },
  { '0m': 1 },
)

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells:
      'A change is not looked at, until the controller is back; others miss a replica, also one that is called as it is',
    given: [
      ...deployment('cart', healthy),
      ...progressing('cart', 'NewReplicaSetAvailable', 'true', { '0m': 1 }),
      foreignCondition,
      ...generations({ '0m': 6, '5m': 7 }, { '0m': 6, '25m': 7 }),
      ...deployment('web', short),
      ...progressing('web', 'ProgressDeadlineExceeded', 'false', { '0m': 1 }),
      ...statefulSet('cart', short),
    ],
    expect: [
      quiet('19m30s'),
      fires('20m', { ...cart, summary: 'Changes of Deployment shop/cart are not acted on in cluster seoul' }),
      fires('29m30s', cart),
      quiet('31m30s'),
    ],
  },
  {
    alert,
    tells: 'An operator changes it every minute, and the controller is ten seconds behind',
    given: [
      ...deployment('cart', healthy),
      ...generations({ '0m': 6, '5m': { from: 7, perMinute: 2 } }, { '0m': 6, '5m30s': { from: 8, perMinute: 2 } }),
    ],
    expect: [quiet('20m'), quiet('25m')],
  },
  {
    alert,
    tells: 'It is deleted and made again, and counts from one',
    given: [...deployment('cart', healthy), ...generations({ '0m': 6, '5m': 1 }, { '0m': 6, '5m': 1 })],
    expect: [quiet('20m'), quiet('25m')],
  },
  {
    alert,
    tells: 'It misses replicas as well: that alert speaks',
    given: [
      ...deployment('cart', { desired: { '0m': 3, '5m': 4 }, available: { '0m': 3 } }),
      ...generations({ '0m': 6, '5m': 8 }, { '0m': 6 }),
    ],
    expect: [quiet('20m'), quiet('25m')],
  },
  {
    alert,
    tells: 'Its rollout is stuck as well: that alert speaks',
    given: [
      ...deployment('cart', healthy),
      ...progressing('cart', 'ProgressDeadlineExceeded', 'false', { '0m': 0, '5m': 1 }),
      ...generations({ '0m': 6, '5m': 8 }, { '0m': 6 }),
    ],
    expect: [quiet('20m'), quiet('25m')],
  },
]
