import { text } from '../../../core/text.js'
import { recorded } from '../../../model/recorded.js'
import { narrow } from '../../../model/scope.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { not, oneOf } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { ofPods, reckonedRequests, statedRequests } from './pod-requests.js'

const node = ['cluster', 'node']
const pod = ['cluster', 'namespace', 'pod']

// Pods that have ended hold nothing, though they are listed for long.
const unended = (value: Expr): Expr => {
  const ended = series('kube_pod_status_phase', { phase: oneOf('Succeeded', 'Failed') })
  return promql`${value} unless on (${pod}) ${ended} == 1`
}

// Pods without any request count too: a node takes so many pods and no more.
const pods = (): Expr => {
  const placed = promql`max by (${[...pod, 'node']}) (${series('kube_pod_info', { node: not('') })})`
  return ofPods(promql`count by (${node}) (${unended(placed)})`)
}

const requests = (ofEach: Expr): Expr => promql`sum by (${[...node, 'resource']}) (${ofEach}) or ${pods()}`

/** What the pods of a node ask for: all that the scheduler looks at, whatever is used. */
export const nodeRequests = signal({
  name: 'node_requests',
  means: text('Requests of the pods on a node', '노드에 있는 파드의 요청량'),
  unit: 'count',
  by: [...node, 'resource'],
  kind: 'sum',
  expr: () => requests(reckonedRequests(not(''))),
  otherwise: [() => requests(unended(statedRequests(not(''))))],
  record: 'cluster_node_resource:requests:sum',
})

/** The requests on each node for one resource. */
export const requested = (s: Settings, resource: 'cpu' | 'memory'): Expr =>
  promql`max by (${node}) (${narrow(recorded(s, nodeRequests), { resource }, s)})`
