import { type AlertCase, fires, type Given, given, quiet } from '../../../model/case.js'
import { KubeNodeDisappeared as alert } from '../alerts/KubeNodeDisappeared.js'
import { cordoned, leaving, ready } from './conditions.js'

type Life = Parameters<typeof ready>[1]

const node = (name: string, life: Life = { '0m': 'true' }): readonly Given[] => [
  ...ready(name, life),
  given(
    'kube_node_info',
    { node: name },
    Object.fromEntries(Object.entries(life).map(([at, is]) => [at, is === 'gone' ? 'gone' : 1])),
  ),
]

const a = { severity: 'warning', on: { node: 'a' } } as const
const needsAnHour = { 'history-begins': 'what there was an hour ago is not known before there is history' } as const

export const cases: readonly AlertCase[] = [
  {
    alert,
    tells: 'Somebody drains a node and deletes it: it is missed for an hour',
    given: [
      ...node('a', { '0m': 'true', '70m': 'gone' }),
      ...cordoned('a', { '0m': 0, '60m': 1, '70m': 'gone' }),
      ...node('b'),
    ],
    expect: [
      quiet('1h21m'),
      fires('1h22m', { ...a, summary: 'a is no longer part of the cluster in cluster seoul' }),
      fires('2h9m', a),
      fires('2h15m', a),
      quiet('2h20m'),
    ],
    skip: needsAnHour,
  },
  {
    alert,
    tells: 'The autoscaler marks a node, and removes it',
    given: [...node('a', { '0m': 'true', '70m': 'gone' }), leaving('a', { '65m': 1, '70m': 'gone' }), ...node('b')],
    expect: [quiet('1h22m'), quiet('2h9m'), quiet('2h20m')],
  },
  {
    alert,
    tells: 'A candidate for removal is removed half an hour after its taint was last seen',
    given: [...node('a', { '0m': 'true', '70m': 'gone' }), leaving('a', { '30m': 1, '40m': 'gone' }), ...node('b')],
    expect: [quiet('1h22m'), quiet('1h55m')],
  },
  {
    alert,
    tells: 'A candidate for removal was kept, and is deleted two hours later',
    given: [...node('a', { '0m': 'true', '130m': 'gone' }), leaving('a', { '0m': 1, '5m': 'gone' }), ...node('b')],
    expect: [quiet('2h21m'), fires('2h22m', a)],
    skip: needsAnHour,
  },
  {
    alert,
    tells: 'kube-state-metrics itself is gone, and every node with it',
    given: [...node('a', { '0m': 'true', '70m': 'gone' }), ...node('b', { '0m': 'true', '70m': 'gone' })],
    expect: [quiet('1h22m'), quiet('2h')],
  },
  {
    alert,
    tells: 'A node is recreated under its name within nine minutes',
    given: [...node('a', { '0m': 'true', '70m': 'gone', '79m': 'true' }), ...node('b')],
    expect: [quiet('1h21m'), quiet('1h30m'), quiet('2h20m')],
  },
]
