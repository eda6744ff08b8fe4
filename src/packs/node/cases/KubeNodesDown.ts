import { type Case, fires, lacks, quiet, reads } from '../../../model/case.js'
import { KubeNodesDown as alert } from '../alerts/KubeNodesDown.js'
import { nodeDown, nodesDownCount, nodesDownRatio } from '../signals/readiness.js'
import { condition, cordoned, leaving, ready } from './conditions.js'

/** So many more nodes, all Ready. */
const others = (count: number) => Array.from({ length: count }, (_, i) => ready(`other-${i}`)).flat()

const down = (...nodes: readonly string[]) => nodes.flatMap((node) => ready(node, { '0m': 'true', '5m': 'false' }))

const two = { severity: 'critical', on: {}, value: '2', details: { nodes: 'a, b' } } as const

export const cases: readonly Case[] = [
  {
    alert,
    tells: 'Two of ten nodes go down at once, one unwell and one unheard, and come back',
    given: [
      ...ready('b', { '0m': 'true', '5m': 'false', '15m': 'true' }),
      ...ready('a', { '0m': 'true', '5m': 'unknown', '15m': 'true' }),
      ...others(8),
    ],
    expect: [
      quiet('9m30s'),
      fires('10m', { ...two, summary: '2 nodes are down at once in cluster seoul' }),
      fires('19m30s', two),
      quiet('20m'),
    ],
  },
  {
    alert,
    tells: 'Half of ten nodes are down: three are named',
    given: [...down('e', 'd', 'c', 'b', 'a'), ...others(5)],
    expect: [quiet('9m30s'), fires('10m', { severity: 'critical', on: {}, value: '5', details: { nodes: 'a, b, c' } })],
  },
  {
    alert,
    tells: 'Two of eleven nodes are less than a fifth',
    given: [...down('a', 'b'), ...others(9)],
    expect: [quiet('10m'), quiet('30m')],
  },
  {
    alert,
    tells: 'One of two nodes is a half, but one node alone is no outage',
    given: [...down('a'), ...others(1)],
    expect: [quiet('10m'), quiet('30m')],
  },
  {
    alert,
    tells: 'A second node goes down for a little less than five minutes',
    given: [...down('a'), ...ready('b', { '0m': 'true', '5m': 'false', '9m30s': 'true' }), ...others(8)],
    expect: [quiet('9m30s'), quiet('10m'), quiet('15m')],
  },
  {
    alert,
    tells: 'Three of ten nodes are down, two of them because the autoscaler removes them',
    given: [...down('a', 'b', 'c'), leaving('b', { '4m': 1 }), leaving('c', { '4m': 1 }), ...others(7)],
    expect: [quiet('10m'), quiet('30m')],
  },
  {
    alert,
    tells: 'Two nodes are down of ten that stay: an eleventh is being removed',
    given: [...down('a', 'b'), leaving('other-0', { '2m': 1 }), ...others(9)],
    expect: [quiet('9m30s'), fires('10m', two)],
  },
  {
    record: nodeDown,
    tells: 'A node is down for either reason, also while it is tainted for other ones, unless it is being removed',
    given: [
      ...ready('a', { '0m': 'true', '5m': 'false' }),
      ...ready('b', { '0m': 'true', '5m': 'unknown' }),
      ...ready('c', { '0m': 'true', '5m': 'false' }),
      ...condition('a', 'DiskPressure', { '0m': 'true' }),
      ...ready('d'),
      ...cordoned('b', { '4m': 1 }),
      leaving('c', { '4m': 1 }),
    ],
    expect: [
      reads('6m', { node: 'a' }, 1),
      reads('6m', { node: 'b' }, 1),
      lacks('6m', { node: 'c' }),
      reads('6m', { node: 'd' }, 0),
    ],
  },
  {
    record: nodesDownRatio,
    tells: 'Two of eight nodes are a quarter, and healthy nodes are a zero',
    given: [...down('a', 'b'), ...others(6)],
    expect: [reads('4m30s', {}, 0), reads('5m', {}, '25%'), reads('6m', {}, '25%')],
  },
  {
    record: nodesDownCount,
    tells: 'Nodes are counted that are down, save those that are being removed',
    given: [...down('a', 'b', 'c'), leaving('c', { '4m': 1 }), ...others(5)],
    expect: [reads('4m30s', {}, 0), reads('5m', {}, 2), reads('6m', {}, 2)],
  },
]
