import { type Case, fires, given, quiet, reads, type Timeline } from '../../../model/case.js'
import { KubeNodeReadinessFlapping as alert } from '../alerts/KubeNodeReadinessFlapping.js'
import { nodeReady } from '../signals/readiness.js'
import { condition, cordoned, ready } from './conditions.js'

type Life = Parameters<typeof ready>[1]

/** Ready changes every two minutes, so many times from the fourth minute on. */
const flapping = (changes: number): Life =>
  Object.fromEntries(
    Array.from({ length: changes + 1 }, (_, i) => [i === 0 ? '0m' : `${2 + 2 * i}m`, i % 2 === 0 ? 'true' : 'false']),
  )

const born = (seconds: number): Timeline => ({ '0m': seconds })
const old = given('kube_node_created', { node: 'a' }, born(-86_400))
const open = given('kube_node_spec_unschedulable', { node: 'a' }, { '0m': 0 })

const changed = (value: string) => ({ severity: 'warning', on: { node: 'a' }, value }) as const
const six = changed('6')

const unknownChanges = { 'history-begins': 'changes are not known before there is history' } as const

export const cases: readonly Case[] = [
  {
    alert,
    tells: 'Ready changes six times within ten minutes',
    given: [...ready('a', flapping(6)), old, open],
    expect: [
      quiet('26m30s'),
      fires('30m', { ...six, summary: 'a becomes Ready and ceases to be again and again in cluster seoul' }),
      fires('60m', six),
      fires('75m', changed('5')),
      quiet('77m'),
    ],
    skip: unknownChanges,
  },
  {
    alert,
    tells: 'A node reboots twice and then is not Ready: five changes',
    given: [...ready('a', flapping(5)), old, open],
    expect: [quiet('26m30s'), fires('27m', changed('5'))],
    skip: unknownChanges,
  },
  {
    alert,
    tells: 'A node reboots twice: four changes',
    given: [...ready('a', flapping(4)), old, open],
    expect: [quiet('30m'), quiet('60m')],
  },
  {
    alert,
    tells: 'Somebody works on a node that is cordoned',
    given: [...ready('a', flapping(6)), old, ...cordoned('a', { '0m': 1 })],
    expect: [quiet('30m'), quiet('60m')],
  },
  {
    alert,
    tells: 'A node is half an hour old and settles in',
    given: [...ready('a', flapping(6)), given('kube_node_created', { node: 'a' }, born(-60)), open],
    expect: [quiet('30m'), quiet('55m')],
  },
  {
    alert,
    tells: 'A node still flaps when it is two hours old: from then on it counts',
    given: [...ready('a', flapping(6)), given('kube_node_created', { node: 'a' }, born(-6000)), open],
    expect: [quiet('34m30s'), fires('35m', six)],
    skip: { ...unknownChanges, gap: 'the node would be born later' },
  },
  {
    record: nodeReady,
    tells: 'A node is Ready, then unwell, then unheard: only Ready is 1, whatever else is true of it',
    given: [
      ...ready('a', { '0m': 'true', '5m': 'false', '10m': 'unknown' }),
      ...condition('a', 'MemoryPressure', { '0m': 'true' }),
      ...ready('b'),
    ],
    expect: [
      reads('4m', { node: 'a' }, 1),
      reads('6m', { node: 'a' }, 0),
      reads('12m', { node: 'a' }, 0),
      reads('12m', { node: 'b' }, 1),
    ],
  },
]
