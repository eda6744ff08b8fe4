import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { ready } from '../../node/cases/conditions.js'
import { KubeStatefulSetUnavailable as alert } from '../alerts/KubeStatefulSetUnavailable.js'
import { explainedByPods } from './pod-causes.js'
import { on, owned, placed, statefulSet } from './workloads.js'

const db = { severity: 'warning', on: on('StatefulSet', 'db'), value: '3' } as const
const store = { on: on('StatefulSet', 'store', 'kube-system'), value: '1' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'All three replicas fail, and come back',
    given: [
      ...statefulSet('db', { desired: { '0m': 3 }, available: { '0m': 3, '5m': 0, '30m': 1 } }),
      ...statefulSet('queue', { desired: { '0m': 3 }, available: { '0m': 3, '5m': 2 } }),
    ],
    expect: [
      quiet('14m'),
      fires('15m', { ...db, summary: 'StatefulSet shop/db has none of 3 replicas available in cluster seoul' }),
      fires('34m30s', db),
      quiet('35m'),
    ],
  },
  {
    alert,
    tells: 'It happens in a namespace that is critical',
    given: statefulSet('store', {
      namespace: 'kube-system',
      desired: { '0m': 1 },
      available: { '0m': 1, '5m': 0, '30m': 1 },
    }),
    expect: [
      quiet('14m'),
      fires('15m', { ...store, severity: 'critical' }, { ...store, severity: 'warning' }),
      fires('34m30s', { ...store, severity: 'critical' }, { ...store, severity: 'warning' }),
      quiet('35m'),
    ],
  },
  {
    alert,
    tells: 'It is scaled to zero',
    given: statefulSet('db', { desired: { '0m': 3, '5m': 0 }, available: { '0m': 3, '5m': 0 } }),
    expect: [quiet('15m'), quiet('40m')],
  },
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
  ...explainedByPods({
    alert,
    given: statefulSet('db', { desired: { '0m': 3 }, available: { '0m': 3, '5m': 0 } }),
    pod: { pod: 'db-0' },
    says: [db],
  }),
  ...explainedByPods({
    alert,
    given: statefulSet('db', { namespace: 'kube-system', desired: { '0m': 3 }, available: { '0m': 3, '5m': 0 } }),
    pod: { pod: 'db-0', namespace: 'kube-system' },
    says: (['critical', 'warning'] as const).map((severity) => ({
      ...db,
      severity,
      on: on('StatefulSet', 'db', 'kube-system'),
    })),
  }),
]
