import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { ratesNeedHistory, slow } from '../../node/cases/histograms.js'
import { etcdMemberCommunicationSlow as alert } from '../alerts/etcdMemberCommunicationSlow.js'
import { buckets } from './histograms.js'
import { leads, on } from './members.js'

const roundTrips = (n: number, To: string, late: Parameters<typeof slow>[1]) =>
  buckets(n, 'etcd_network_peer_round_trip_time_seconds_bucket', slow(['0.1024', '0.2048'], late), { To })

const takes = (value: string, peers = 'b2') => ({ severity: 'warning', on: on(1), value, details: { peers } }) as const
const far = { '0m': 0, '5m': 50, '30m': 'idle' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'A network between rooms is saturated: leader and follower say so, and one alert',
    given: [
      leads(1, { '0m': 1 }),
      leads(2, { '0m': 0 }),
      leads(3, { '0m': 0 }),
      ...roundTrips(1, 'b2', far),
      ...roundTrips(1, 'c3', { '0m': 0 }),
      ...roundTrips(2, 'a1', far),
    ],
    expect: [
      quiet('15m'),
      fires('20m', {
        ...takes('202.8ms'),
        summary: 'etcd’s leader 10.0.0.1:2381 reaches a peer in 202.8ms in cluster seoul',
      }),
      fires('44m', takes('202.8ms')),
      quiet('46m'),
    ],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'A peer is somewhat too far',
    given: [leads(1, { '0m': 1 }), ...roundTrips(1, 'b2', { '0m': 0, '5m': 2.57 })],
    expect: [quiet('15m'), fires('22m', takes('165ms'))],
    skip: ratesNeedHistory,
  },
  {
    alert,
    tells: 'A peer is far, and not too far',
    given: [leads(1, { '0m': 1 }), ...roundTrips(1, 'b2', { '0m': 0, '5m': 1.467 })],
    expect: [quiet('22m'), quiet('30m')],
  },
]
