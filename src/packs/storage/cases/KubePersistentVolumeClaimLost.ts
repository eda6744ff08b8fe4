import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { KubePersistentVolumeClaimLost as alert } from '../alerts/KubePersistentVolumeClaimLost.js'
import { phase } from './phases.js'
import { critical } from './volumes.js'

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'The volume of a claim is deleted under it',
    given: phase({ '0m': 'Bound', '5m': 'Lost', '20m': 'Bound' }),
    expect: [
      quiet('9m30s'),
      fires('10m', { ...critical, summary: 'The claim shop/data has lost its volume in cluster seoul' }),
      fires('24m30s', critical),
      quiet('27m30s'),
    ],
  },
  {
    alert,
    tells: 'A claim waits for a volume: nothing is lost',
    given: phase({ '0m': 'Bound', '5m': 'Pending' }),
    expect: [quiet('10m'), quiet('15m')],
  },
]
