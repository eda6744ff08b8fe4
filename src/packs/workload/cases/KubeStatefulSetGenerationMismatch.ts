import { type AlertCase, fires, type Given, given, quiet, type Timeline } from '../../../model/case.js'
import { KubeStatefulSetGenerationMismatch as alert } from '../alerts/KubeStatefulSetGenerationMismatch.js'
import { deployment, on, statefulSet } from './workloads.js'

const labels = { namespace: 'shop', statefulset: 'db' } as const

const generations = (wanted: Timeline, seen: Timeline): readonly Given[] => [
  given('kube_statefulset_metadata_generation', labels, wanted),
  given('kube_statefulset_status_observed_generation', labels, seen),
]

const db = { severity: 'warning', on: on('StatefulSet', 'db'), value: '1' } as const
const healthy = { desired: { '0m': 3 }, available: { '0m': 3 } } as const
const short = { desired: { '0m': 3 }, available: { '0m': 2 } } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells:
      'A change is not looked at, until the controller is back; others miss a replica, also one that is called as it is',
    given: [
      ...statefulSet('db', healthy),
      ...generations({ '0m': 6, '5m': 7 }, { '0m': 6, '25m': 7 }),
      ...statefulSet('queue', short),
      ...deployment('db', short),
    ],
    expect: [
      quiet('19m30s'),
      fires('20m', { ...db, summary: 'Changes of StatefulSet shop/db are not acted on in cluster seoul' }),
      fires('29m30s', db),
      quiet('31m30s'),
    ],
  },
  {
    alert,
    tells: 'An operator changes it every minute, and the controller is ten seconds behind',
    given: [
      ...statefulSet('db', healthy),
      ...generations({ '0m': 6, '5m': { from: 7, perMinute: 2 } }, { '0m': 6, '5m30s': { from: 8, perMinute: 2 } }),
    ],
    expect: [quiet('20m'), quiet('25m')],
  },
  {
    alert,
    tells: 'It is deleted and made again, and counts from one',
    given: [...statefulSet('db', healthy), ...generations({ '0m': 6, '5m': 1 }, { '0m': 6, '5m': 1 })],
    expect: [quiet('20m'), quiet('25m')],
  },
  {
    alert,
    tells: 'It misses replicas as well: that alert speaks',
    given: [
      ...statefulSet('db', { desired: { '0m': 3, '5m': 4 }, available: { '0m': 3 } }),
      ...generations({ '0m': 6, '5m': 8 }, { '0m': 6 }),
    ],
    expect: [quiet('20m'), quiet('25m')],
  },
]
