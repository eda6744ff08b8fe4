import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { KubePersistentVolumeErrors as alert } from '../alerts/KubePersistentVolumeErrors.js'
import { volumePhase } from './phases.js'

const failed = { severity: 'critical', on: { persistentvolume: 'pv-1' } } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A volume cannot be deleted after its claim was, until somebody does',
    given: volumePhase({ '0m': 'Bound', '5m': 'Failed', '20m': 'gone' }),
    expect: [
      quiet('9m30s'),
      fires('10m', { ...failed, summary: 'The volume pv-1 has failed in cluster seoul' }),
      fires('24m30s', failed),
      quiet('27m30s'),
    ],
  },
  {
    alert,
    tells: 'A volume is kept after its claim is gone, as its policy says',
    given: volumePhase({ '0m': 'Bound', '5m': 'Released' }),
    expect: [quiet('10m'), quiet('15m')],
  },
]
