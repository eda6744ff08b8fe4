import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { ready } from '../../node/cases/conditions.js'
import { KubeStatefulSetReplicasMismatch as alert } from '../alerts/KubeStatefulSetReplicasMismatch.js'
import { down, progress, short, starting } from './progress.js'
import { deployment, on, owned, placed, revisions, statefulSet } from './workloads.js'

const db = {
  severity: 'warning',
  on: on('StatefulSet', 'db'),
  value: '1',
  summary: 'StatefulSet shop/db misses 1 replicas in cluster seoul',
} as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'One of three replicas fails, and is mended; others have alerts of their own',
    given: [
      ...statefulSet('db', { ...short, available: { '0m': 3, '5m': 2, '30m': 3 } }),
      ...revisions('db'),
      ...deployment('db', down),
      ...deployment('web', short),
      ...statefulSet('down', down),
      ...statefulSet('starting', starting),
      ...statefulSet('updating', short),
      ...revisions('updating', '5m'),
    ],
    expect: [quiet('23m30s'), fires('25m', db), fires('34m30s', db), quiet('35m')],
  },
  progress(alert, 'StatefulSet', statefulSet),
  {
    alert,
    tells: 'It has one replica, which fails: none is left, and that alert speaks',
    given: statefulSet('db', { desired: { '0m': 1 }, available: { '0m': 1, '5m': 0 } }),
    expect: [quiet('25m'), quiet('35m')],
  },
  {
    alert,
    tells: 'It is being updated, and the first pod does not become Ready: that alert speaks',
    given: [
      ...statefulSet('db', { desired: { '0m': 3 }, available: { '0m': 3, '5m': 2 }, updated: { '0m': 3, '5m': 1 } }),
      ...revisions('db', '5m'),
    ],
    expect: [quiet('25m'), quiet('45m')],
  },
  {
    alert,
    tells: 'Ten replicas start one after the other',
    given: statefulSet('db', {
      desired: { '0m': 2, '5m': 12 },
      available: { '0m': 2, '5m': { from: 2, perMinute: 0.25 }, '45m': 12 },
    }),
    expect: [quiet('25m'), quiet('44m'), quiet('60m')],
  },
  {
    alert,
    tells: 'A pod is held on a node that is down, and nobody may replace it',
    given: [
      ...ready('a', { '0m': 'true', '5m': 'unknown' }),
      ...statefulSet('db', { desired: { '0m': 3 }, available: { '0m': 3, '5m': 2 } }),
      placed('db-1', 'a'),
      owned('db-1', 'StatefulSet', 'db'),
    ],
    expect: [quiet('26m'), quiet('45m')],
  },
]
