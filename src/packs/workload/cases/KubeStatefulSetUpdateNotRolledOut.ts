import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { KubeStatefulSetUpdateNotRolledOut as alert } from '../alerts/KubeStatefulSetUpdateNotRolledOut.js'
import { on, revisions, statefulSet } from './workloads.js'

const db = { severity: 'warning', on: on('StatefulSet', 'db'), value: '1' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'The first pod of an update does not become Ready, until it is undone',
    given: [
      ...statefulSet('db', {
        desired: { '0m': 3 },
        available: { '0m': 3, '5m': 2, '45m': 3 },
        updated: { '0m': 3, '5m': 1 },
      }),
      ...revisions('db', '5m'),
    ],
    expect: [
      quiet('23m30s'),
      fires('25m', { ...db, summary: 'The update of StatefulSet shop/db is stuck in cluster seoul' }),
      fires('49m30s', db),
      quiet('50m'),
    ],
  },
  {
    alert,
    tells: 'A partition, or OnDelete, holds an update back, and all replicas are available',
    given: [
      ...statefulSet('db', { desired: { '0m': 3 }, available: { '0m': 3 }, updated: { '0m': 3, '5m': 1 } }),
      ...revisions('db', '5m'),
    ],
    expect: [quiet('25m'), quiet('60m')],
  },
  {
    alert,
    tells: 'Nine replicas are updated one by one, six minutes each',
    given: [
      ...statefulSet('db', {
        desired: { '0m': 9 },
        available: { '0m': 9, '5m': 8, '55m': 9 },
        updated: { '0m': 0, '5m': { from: 1, perMinute: 0.17 }, '55m': 9 },
      }),
      ...revisions('db', '5m'),
    ],
    expect: [quiet('25m'), quiet('54m')],
    skip: { 'history-begins': 'progress is not known before there is history' },
  },
  {
    alert,
    tells: 'During an update many replicas come back one by one',
    given: [
      ...statefulSet('db', {
        desired: { '0m': 12 },
        available: { '0m': 12, '5m': 1, '6m': { from: 1, perMinute: 0.2 }, '55m': 12 },
        updated: { '0m': 12, '5m': 1 },
      }),
      ...revisions('db', '5m'),
    ],
    expect: [quiet('30m'), quiet('54m')],
    skip: { 'history-begins': 'progress is not known before there is history' },
  },
  {
    alert,
    tells: 'A replica fails while nothing is updated: that alert speaks',
    given: [...statefulSet('db', { desired: { '0m': 3 }, available: { '0m': 3, '5m': 2 } }), ...revisions('db')],
    expect: [quiet('25m'), quiet('45m')],
  },
  {
    alert,
    tells: 'No replica is left during an update: that alert speaks',
    given: [...statefulSet('db', { desired: { '0m': 1 }, available: { '0m': 1, '5m': 0 } }), ...revisions('db', '5m')],
    expect: [quiet('25m'), quiet('45m')],
  },
]
