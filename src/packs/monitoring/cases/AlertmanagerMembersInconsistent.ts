import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { AlertmanagerMembersInconsistent as alert } from '../alerts/AlertmanagerMembersInconsistent.js'
import { answering, each, main, other } from './alertmanagers.js'

const members = 'alertmanager_cluster_members'
const critical = { severity: 'critical', on: main, value: '1' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A network policy cuts two replicas apart for half an hour; another Alertmanager has one replica',
    given: [
      ...each(members, [
        { '0m': 2, '5m': 1, '35m': 2 },
        { '0m': 2, '5m': 1, '35m': 2 },
      ]),
      ...each(members, [{ '0m': 1 }], other),
    ],
    expect: [
      quiet('14m30s'),
      fires('16m', {
        ...critical,
        summary: 'A replica of Alertmanager monitoring/alertmanager misses 1 of the others in cluster seoul',
      }),
      fires('39m', critical),
      quiet('43m'),
    ],
  },
  {
    alert,
    tells: 'One of two replicas is replaced, and the other still counts it for eight minutes',
    given: each(members, [{ '0m': 2 }, { '0m': 2, '5m': 1, '13m': 2 }]),
    expect: [quiet('21m'), quiet('30m')],
  },
  {
    alert,
    tells: 'Clustering is off: two replicas answer, then one, and none tells of members',
    given: answering([{ '0m': 1 }, { '0m': 1, '5m': 0 }]),
    expect: [quiet('21m'), quiet('30m')],
  },
]
