import { type AlertCase, quiet } from '../../../model/case.js'
import { ready } from '../../node/cases/conditions.js'
import { KubeStatefulSetUnavailable as alert } from '../alerts/KubeStatefulSetUnavailable.js'
import { unavailable } from './unavailable.js'
import { owned, placed, statefulSet } from './workloads.js'

export const cases: readonly AlertCase[] = [
  ...unavailable(alert, 'StatefulSet', 'shop', ['warning']),
  ...unavailable(alert, 'StatefulSet', 'kube-system', ['critical', 'warning']),
  {
    alert,
    tells: 'Its only pod is held on a node that is down, and nobody may replace it',
    given: [
      ...ready('a', { '0m': 'true', '5m': 'unknown' }),
      ...statefulSet('db', { desired: { '0m': 1 }, available: { '0m': 1, '5m': 0 } }),
      placed('db-0', 'a'),
      owned('db-0', 'StatefulSet', 'db'),
    ],
    expect: [quiet('15m'), quiet('40m')],
  },
]
