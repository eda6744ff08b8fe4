import { type Case, fires, given, quiet, reads, type Timeline } from '../../../model/case.js'
import { KubeNodeCordonedLong as alert } from '../alerts/KubeNodeCordonedLong.js'
import { cordonedSince } from '../signals/inventory.js'

const unschedulable = (node: string, life: Timeline) => given('kube_node_spec_unschedulable', { node }, life)

const a = { severity: 'warning', on: { node: 'a' } } as const
const needsADay = { 'history-begins': 'for how long is not known before there is history' } as const

export const cases: readonly Case[] = [
  {
    alert,
    tells:
      'A node stays cordoned for a day after its maintenance; another is uncordoned for five minutes in the middle, and the day begins anew; a third is done by night',
    evaluatedEvery: '5m',
    given: [
      unschedulable('a', { '0m': 0, '10m': 1, '24h30m': 0 }),
      unschedulable('b', { '0m': 0, '10m': 1, '12h': 0, '12h5m': 1 }),
      unschedulable('c', { '0m': 0, '10m': 1, '23h': 0 }),
    ],
    expect: [
      quiet('24h5m'),
      fires('24h10m', {
        ...a,
        value: '1d 0h 0m 0s',
        summary: 'a has been cordoned for 1d 0h 0m 0s in cluster seoul',
      }),
      fires('24h30m', { ...a, value: '1d 0h 15m 0s' }),
      quiet('24h35m'),
    ],
    skip: needsADay,
  },
  {
    record: cordonedSince,
    tells:
      'Prometheus sees nothing for fifty minutes, and still knows since when a node is cordoned, but not after seventy',
    given: [
      unschedulable('a', { '0m': 0, '10m': 1, '30m': 'gone', '80m': 1 }),
      unschedulable('b', { '0m': 1, '10m': 'gone', '80m': 1 }),
      unschedulable('c', { '0m': 0, '5m': 1, '25m': 0, '30m': 'gone', '80m': 0 }),
    ],
    expect: [
      reads('10m', { node: 'a' }, 600),
      reads('29m', { node: 'a' }, 600),
      reads('29m', { node: 'c' }, 0),
      reads('85m', { node: 'a' }, 600),
      reads('85m', { node: 'b' }, 4800),
      reads('85m', { node: 'c' }, 0),
    ],
    skip: { ...needsADay, gap: 'its value is a time of the story, which would move' },
  },
]
