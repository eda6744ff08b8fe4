import { type Case, fires, quiet, reads } from '../../../model/case.js'
import { etcdInsufficientMembers as alert } from '../alerts/etcdInsufficientMembers.js'
import { membersKnown } from '../signals/members.js'
import { answers, members, others } from './members.js'

const few = (value: string, quorum = '2') => ({ severity: 'critical', on: {}, value, details: { quorum } }) as const

export const cases: readonly Case[] = [
  {
    alert,
    tells: 'Two of three members stop answering, and one comes back',
    given: members(answers, { '0m': 1, '5m': 0 }, { '0m': 1, '5m': 0, '20m': 1 }),
    expect: [
      quiet('9m'),
      fires('10m', {
        ...few('1'),
        summary: 'Only 1 members of etcd answer in cluster seoul',
      }),
      fires('29m30s', few('1')),
      quiet('30m'),
    ],
  },
  {
    alert,
    tells: 'One of three stops answering, and another is no longer discovered',
    given: members(answers, { '0m': 1, '5m': 0 }, { '0m': 1, '5m': 'gone' }),
    expect: [quiet('9m'), fires('10m', few('1'))],
    skip: { 'history-begins': 'how many there were is not known before there is history' },
  },
  {
    alert,
    tells: 'None of three answers, nor does kube-state-metrics',
    given: [...members({ '0m': 1, '5m': 0 }, { '0m': 1, '5m': 0 }, { '0m': 1, '5m': 0 }), others],
    expect: [quiet('9m'), fires('10m', few('0'))],
  },
  {
    alert,
    tells: 'All three are no longer discovered',
    skip: { 'history-begins': 'how many there were is not known before there is history' },
    given: [...members({ '0m': 1, '5m': 'gone' }, { '0m': 1, '5m': 'gone' }, { '0m': 1, '5m': 'gone' }), others],
    expect: [quiet('9m'), fires('10m', few('0')), fires('30m', few('0'))],
  },
  {
    alert,
    tells: 'None was ever discovered',
    given: [others],
    expect: [quiet('2m30s'), fires('3m', few('0', ''))],
    skip: {
      gap: 'it is no healthy cluster that the gap is in',
      recovery: 'it never was well',
      'second-cluster': 'the other cluster would be as ill',
    },
  },
  {
    alert,
    tells: 'One of three stops answering: etcd works on',
    given: members(answers, answers, { '0m': 1, '5m': 0 }),
    expect: [quiet('10m'), quiet('30m')],
  },
  {
    alert,
    tells: 'Members are replaced one after the other, each by a new one that comes first',
    given: members({ '0m': 1, '8m': 'gone' }, { '0m': 1, '14m': 'gone' }, answers, { '6m': 1 }, { '12m': 1 }),
    expect: [quiet('12m'), quiet('20m'), quiet('30m')],
  },
  {
    alert,
    tells: 'The only member restarts for two minutes',
    given: members({ '0m': 1, '5m': 0, '7m': 1 }),
    expect: [quiet('8m'), quiet('10m')],
  },
  {
    alert,
    tells: 'Two of three are no longer discovered, and after an hour that is how it is',
    given: members(answers, { '0m': 1, '5m': 'gone' }, { '0m': 1, '5m': 'gone' }),
    expect: [fires('10m', few('1')), fires('1h10m', few('1')), quiet('1h18m')],
  },
  {
    record: membersKnown,
    tells: 'Members are counted whether they answer or not, and those that are no longer discovered are not',
    given: [...members(answers, { '0m': 1, '5m': 0 }, { '0m': 1, '10m': 'gone' }), others],
    expect: [reads('9m', {}, 3), reads('15m', {}, 2)],
  },
]
