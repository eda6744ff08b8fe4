import { type AlertCase, fires, given, quiet, up } from '../../../model/case.js'
import { ready } from '../../node/cases/conditions.js'
import { etcdMembersDown as alert } from '../alerts/etcdMembersDown.js'
import { answers, members, on, target } from './members.js'

const down = (n: number, up = '2', quorum = '2') =>
  ({ severity: 'warning', on: on(n), details: { up, quorum } }) as const

/** The static pod of a member, as kube-state-metrics shows it. */
const pod = (n: number) =>
  given(
    'kube_pod_info',
    { ...target(n), instance: '10.244.1.9:8080', node: `cp-${n}`, created_by_kind: 'Node' },
    { '0m': 1 },
  )

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'The disk of one of three members is full, and is emptied',
    given: [
      ...members(answers, answers, { '0m': 1, '5m': 0, '30m': 1 }),
      ...ready('cp-3'),
      pod(3),
      up('coredns', {}, { '0m': 1, '5m': 0 }),
    ],
    expect: [
      quiet('16m'),
      fires('17m', {
        ...down(3),
        summary: 'etcd member 10.0.0.3:2381 is down in cluster seoul',
      }),
      fires('34m30s', down(3)),
      quiet('35m'),
    ],
  },
  {
    alert,
    tells: 'The manifest of one of three is moved away: it is no longer discovered, and forgotten after a while',
    given: members(answers, answers, { '0m': 1, '1h': 'gone' }),
    expect: [quiet('1h11m'), fires('1h12m', down(3)), fires('1h28m', down(3)), quiet('1h37m')],
  },
  {
    alert,
    tells: 'A member is replaced by another',
    given: members(answers, answers, { '0m': 1, '10m': 'gone' }, { '8m': 1 }),
    expect: [quiet('20m'), quiet('40m')],
  },
  {
    alert,
    tells: 'The node of a member is lost: the node is told of',
    given: [
      ...members(answers, answers, { '0m': 1, '5m': 0 }),
      ...ready('cp-3', { '0m': 'true', '5m': 'unknown' }),
      pod(3),
    ],
    expect: [quiet('17m'), quiet('30m')],
  },
  {
    alert,
    tells: 'The node of another member is lost as well',
    given: [
      ...members(answers, answers, answers, { '0m': 1, '5m': 0 }, { '0m': 1, '5m': 0 }),
      ...ready('cp-5', { '0m': 'true', '5m': 'unknown' }),
      ...ready('cp-4'),
      pod(4),
      pod(5),
    ],
    expect: [quiet('16m'), fires('17m', down(4, '3', '3'))],
  },
  {
    alert,
    tells: 'A member restarts for five minutes',
    given: members(answers, answers, { '0m': 1, '5m': 0, '10m': 1 }),
    expect: [quiet('12m'), quiet('17m'), quiet('25m')],
  },
]
