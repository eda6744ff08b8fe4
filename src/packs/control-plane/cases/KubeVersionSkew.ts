import {
  type AlertCase,
  type Case,
  fires,
  type Given,
  given,
  quiet,
  type RecordCase,
  reads,
  type Timeline,
  variations,
} from '../../../model/case.js'
import { KubeVersionSkew as alert } from '../alerts/KubeVersionSkew.js'
import { controlPlaneBehind, followersAhead, nodesBehind } from '../signals/versions.js'

const always = { '0m': 1 } as const

const server = (minor: number, life: Timeline = always, instance = '10.0.0.1:6443'): Given =>
  given('kubernetes_build_info', { job: 'apiserver', instance, git_version: `v1.${minor}.3`, minor: `${minor}` }, life)
const node = (name: string, minor: number, life: Timeline = always): Given =>
  given('kube_node_info', { node: name, kubelet_version: `v1.${minor}.0-eks-1234567` }, life)

const warning = { severity: 'warning', on: {} } as const

// A day is long to tell, and what varies a story meets all versions alike.
const toldOfNodes = Object.fromEntries(variations.map((variation) => [variation, 'told of nodes']))

const alerts: readonly AlertCase[] = [
  {
    alert,
    tells: 'A node is left at 1.32 when the API servers go to 1.36, and is upgraded the day after',
    evaluatedEvery: '5m',
    given: [
      server(35, { '0m': 1, '5m': 'gone' }),
      server(36, { '5m': 1 }),
      node('a', 35),
      node('b', 32, { '0m': 1, '24h30m': 'gone' }),
      node('b', 35, { '24h30m': 1 }),
    ],
    expect: [
      quiet('24h'),
      fires('24h15m', {
        ...warning,
        value: '4',
        summary: 'Kubernetes components are 4 minor versions apart, which is not supported, in cluster seoul',
      }),
      fires('24h45m', { ...warning, value: '4' }),
      quiet('25h'),
    ],
  },
  {
    alert,
    tells: 'Two upgrades have left out an API server',
    evaluatedEvery: '5m',
    given: [server(36), server(34, always, '10.0.0.2:6443'), node('a', 34)],
    expect: [quiet('23h50m'), fires('24h15m', { ...warning, value: '2' })],
    skip: toldOfNodes,
  },
  {
    alert,
    tells: 'Nodes were upgraded before the API server',
    evaluatedEvery: '5m',
    given: [server(35), node('a', 36)],
    expect: [quiet('23h50m'), fires('24h15m', { ...warning, value: '1' })],
    skip: toldOfNodes,
  },
  {
    alert,
    tells: 'An upgrade takes two days: API servers one apart, and a node as far behind as it may be',
    evaluatedEvery: '5m',
    given: [server(36), server(35, always, '10.0.0.2:6443'), node('a', 33), node('b', 35)],
    expect: [quiet('24h15m'), quiet('24h30m')],
    skip: toldOfNodes,
  },
]

const values: readonly RecordCase[] = [
  {
    record: controlPlaneBehind,
    tells: 'One of three API servers was forgotten by two upgrades',
    given: [server(36), server(34, always, '10.0.0.2:6443'), server(36, always, '10.0.0.3:6443'), node('a', 33)],
    expect: [reads('5m', {}, 2)],
  },
  {
    record: nodesBehind,
    tells:
      'Of nodes at 1.33, 1.9 and 1.36 the oldest counts, by number and not by spelling, against the newest API server',
    given: [server(36), server(35, always, '10.0.0.2:6443'), node('a', 33), node('b', 9), node('c', 36)],
    expect: [reads('5m', {}, 27)],
  },
  {
    record: followersAhead,
    tells: 'The newest node against the oldest API server',
    given: [server(36), server(35, always, '10.0.0.2:6443'), node('a', 33), node('b', 9), node('c', 36)],
    expect: [reads('5m', {}, 1)],
  },
]

export const cases: readonly Case[] = [...alerts, ...values]
