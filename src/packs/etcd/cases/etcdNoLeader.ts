import { type AlertCase, fires, quiet } from '../../../model/case.js'
import { etcdNoLeader as alert } from '../alerts/etcdNoLeader.js'
import { answers, follows, members } from './members.js'

const none = (up: string) => ({ severity: 'critical', on: {}, value: '1', details: { up, quorum: '2' } }) as const
const yes = { '0m': 1 } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'Two of three members die, and the third waits for them',
    given: [
      ...members(answers, { '0m': 1, '5m': 0, '15m': 1 }, { '0m': 1, '5m': 0, '15m': 1 }),
      follows(1, { '0m': 1, '5m': 0, '15m': 1 }),
      follows(2, { '0m': 1, '5m': 'gone', '15m': 1 }),
      follows(3, { '0m': 1, '5m': 'gone', '15m': 1 }),
    ],
    expect: [
      quiet('5m30s'),
      fires('6m', { ...none('3'), summary: '1 members of etcd have no leader in cluster seoul' }),
      fires('8m', none('1')),
      fires('24m30s', none('1')),
      quiet('25m'),
    ],
  },
  {
    alert,
    tells: 'One of three is cut off from the others',
    given: [...members(answers, answers, answers), follows(1, { '0m': 1, '5m': 0 }), follows(2, yes), follows(3, yes)],
    expect: [quiet('5m30s'), fires('6m', none('3'))],
  },
  {
    alert,
    tells: 'An election takes half a minute',
    given: [1, 2, 3].map((n) => follows(n, { '0m': 1, '5m': 0, '5m30s': 1 })),
    expect: [quiet('5m30s'), quiet('6m'), quiet('7m')],
  },
]
