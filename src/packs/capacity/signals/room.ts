import { text } from '../../../core/text.js'
import { latest } from '../../../model/freshness.js'
import { recorded } from '../../../model/recorded.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { nodeCordoned, nodeReady } from '../../node/signals/readiness.js'
import { nodeRequests } from './requests.js'

const node = ['cluster', 'node']
const nodeResource = [...node, 'resource']

/** What nodes have for pods, by resource, whether it is of use or not. */
export const allocatable = (s: Settings) => latest(s, nodeResource, series('kube_node_status_allocatable'))

/**
 * What is left on each node on which the scheduler may place something: one that is Ready and not cordoned. Less than
 * nothing is left where a resize that waits counts with its wish.
 */
export const freeRoom = signal({
  name: 'free_room',
  means: text('Free room on a node', '노드에 남은 자리'),
  unit: 'count',
  by: nodeResource,
  kind: 'gauge',
  expr: (s) =>
    promql`${allocatable(s)} - (${recorded(s, nodeRequests)} or ${allocatable(s)} * 0)
      and on (${node}) ${recorded(s, nodeReady)} == 1
      unless on (${node}) ${nodeCordoned.expr(s)} == 1`,
  record: 'cluster_node_resource:free:sum',
})

/** The most that is left on one node: no larger pod can be placed. */
export const largestRoom = signal({
  name: 'largest_room',
  means: text('Largest free room on one node', '한 노드에 남은 가장 큰 자리'),
  unit: 'count',
  by: ['cluster', 'resource'],
  kind: 'gauge',
  expr: (s) => promql`max by (${['cluster', 'resource']}) (${recorded(s, freeRoom)})`,
  record: 'cluster_resource:free:max',
})
