import { type AlertCase, fires, quiet, type RecordCase, reads } from '../../../model/case.js'
import { etcdNoLeader as alert } from '../alerts/etcdNoLeader.js'
import { membersFollowing } from '../signals/members.js'
import { answers, follows, members } from './members.js'

const of = (severity: 'critical' | 'warning', following: string, value = '1') =>
  ({ severity, on: {}, value, details: { following, quorum: '2' } }) as const
const yes = { '0m': 1 } as const
const dies = { '0m': 1, '5m': 'gone', '15m': 1 } as const
const silent = { '0m': 1, '5m': 0, '15m': 1 } as const

export const cases: readonly (AlertCase | RecordCase)[] = [
  {
    alert,
    tells: 'Two of three members die, and the third waits for them',
    given: [
      ...members(answers, silent, silent),
      follows(1, { '0m': 1, '5m': 0, '15m': 1 }),
      follows(2, dies),
      follows(3, dies),
    ],
    expect: [
      quiet('5m30s'),
      fires('6m', { ...of('critical', '0'), summary: 'Members of etcd without a leader: 1, in cluster seoul' }),
      fires('12m', of('critical', '0'), of('warning', '0')),
      fires('24m30s', of('critical', '0'), of('warning', '0')),
      quiet('25m'),
    ],
  },
  {
    alert,
    tells: 'All three answer Prometheus, and none finds another',
    given: [...members(answers, answers, answers), ...[1, 2, 3].map((n) => follows(n, { '0m': 1, '5m': 0 }))],
    expect: [quiet('5m30s'), fires('6m', of('critical', '0', '3'))],
  },
  {
    alert,
    tells: 'One of three is cut off from the others, which go on',
    given: [
      ...members(answers, answers, answers),
      follows(1, { '0m': 1, '5m': 0, '15m': 1 }),
      follows(2, yes),
      follows(3, yes),
    ],
    expect: [quiet('9m30s'), fires('10m', of('warning', '2')), fires('24m30s', of('warning', '2')), quiet('25m')],
  },
  {
    alert,
    tells: 'Prometheus no longer reaches two of three, and the third has a leader',
    given: [...members(answers, silent, silent), follows(1, yes), follows(2, dies), follows(3, dies)],
    expect: [quiet('6m'), quiet('10m'), quiet('20m')],
  },
  {
    alert,
    tells: 'A member that stops has lost its leader in the last that is seen of it',
    given: [
      ...members(answers, answers, silent),
      follows(1, yes),
      follows(2, yes),
      follows(3, { '0m': 1, '5m': 0, '5m30s': 'gone' }),
    ],
    expect: [quiet('6m'), quiet('10m'), quiet('20m')],
  },
  {
    alert,
    tells: 'An election takes half a minute',
    given: [1, 2, 3].map((n) => follows(n, { '0m': 1, '5m': 0, '5m30s': 1 })),
    expect: [quiet('5m30s'), quiet('6m'), quiet('7m')],
  },
  {
    record: membersFollowing,
    tells: 'One has no leader, and another is gone',
    given: [follows(1, yes), follows(2, { '0m': 1, '5m': 0 }), follows(3, { '0m': 1, '5m': 'gone' })],
    expect: [reads('4m', {}, 3), reads('6m', {}, 1)],
  },
]
