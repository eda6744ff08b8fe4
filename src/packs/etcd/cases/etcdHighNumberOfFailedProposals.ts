import { type AlertCase, fires, given, grows, quiet } from '../../../model/case.js'
import { ratesNeedHistory } from '../../node/cases/histograms.js'
import { etcdHighNumberOfFailedProposals as alert } from '../alerts/etcdHighNumberOfFailedProposals.js'
import { on, target } from './members.js'

const fail = (n: number, perMinute: Readonly<Record<string, number>>) =>
  given('etcd_server_proposals_failed_total', target(n), grows(perMinute))

const failing = (value: string) => ({ severity: 'warning', on: on(1), value }) as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A member is cut off for a third of the packets, and is not any more',
    given: [fail(1, { '0m': 0, '5m': 13.2, '30m': 0 }), fail(2, { '0m': 0 })],
    expect: [
      quiet('14m30s'),
      fires('17m', {
        ...failing('66'),
        summary: '66 proposals failed at etcd member 10.0.0.1:2381 in 5 minutes in cluster seoul',
      }),
      fires('43m', failing('7')),
      quiet('46m'),
    ],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'One election fails forty proposals',
    given: [fail(1, { '0m': 0, '5m': 80, '5m30s': 0 })],
    expect: [quiet('10m'), quiet('16m'), quiet('30m')],
  },
  {
    alert,
    tells: 'Five and a half fail in five minutes',
    given: [fail(1, { '0m': 0, '5m': 1.08 })],
    expect: [quiet('18m'), fires('22m', failing('5'))],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'Not quite five fail in five minutes',
    given: [fail(1, { '0m': 0, '5m': 0.92 })],
    expect: [quiet('22m'), quiet('30m')],
  },
]
