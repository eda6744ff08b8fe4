import { type AlertCase, fires, type Given, given, grows, quiet } from '../../../model/case.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'
import { etcdHighNumberOfLeaderChanges as alert } from '../alerts/etcdHighNumberOfLeaderChanges.js'
import { target } from './members.js'

/** What each of three members counts, so many a minute. */
const elections = (perMinute: Readonly<Record<string, number>>): readonly Given[] =>
  [1, 2, 3].map((n) => given('etcd_server_leader_changes_seen_total', target(n), grows(perMinute)))

const often = { severity: 'warning', on: {} } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'The leader changes every minute, for half an hour',
    given: elections({ '0m': 0, '5m': 1, '35m': 0 }),
    expect: [
      quiet('18m30s'),
      fires('21m', { ...often, value: '15' }),
      fires('35m', {
        ...often,
        value: '15',
        summary: 'etcd changed its leader 15 times in 15 minutes in cluster seoul',
      }),
      fires('55m', { ...often, value: '4' }),
      quiet('57m30s'),
    ],
    skip: ratesNeedHistory,
  },
]
