import { text } from '../../../core/text.js'
import { exists, latest } from '../../../model/freshness.js'
import { above, atLeast, holds } from '../../../model/limits.js'
import { recorded, recordOf } from '../../../model/recorded.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import { notMatches, oneOf } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'

const node = ['cluster', 'node']

/** Leaves out the virtual nodes that the settings name. */
export const watchedNodes = (s: Settings) => (s.nodes.ignored === '' ? {} : { node: notMatches(s.nodes.ignored) })

const ready = (s: Settings, status: 'true' | 'false' | 'unknown') =>
  series('kube_node_status_condition', { condition: 'Ready', status, ...watchedNodes(s) })

/** Nobody hears the kubelet. */
export const nodeUnreachable = signal({
  name: 'node_unreachable',
  means: text('Node no longer reports', '노드의 보고가 끊김'),
  unit: 'state',
  by: node,
  kind: 'gauge',
  expr: (s) => latest(s, node, ready(s, 'unknown')),
  limits: holds('warning'),
})

/** The kubelet speaks and says that it is unwell. */
export const nodeNotReady = signal({
  name: 'node_not_ready',
  means: text('Node reports that it is not Ready', '노드가 스스로 Ready가 아니라고 보고함'),
  unit: 'state',
  by: node,
  kind: 'gauge',
  expr: (s) => latest(s, node, ready(s, 'false')),
  limits: holds('warning'),
})

/** An autoscaler or a drain has said by a taint that the node is about to go. */
export const nodeLeaving = signal({
  name: 'node_leaving',
  means: text('Node is being removed on purpose', '의도적으로 제거 중인 노드'),
  unit: 'state',
  by: node,
  kind: 'gauge',
  expr: (s) => exists(s, node, series('kube_node_spec_taint', { key: oneOf(...s.nodes.deletionTaints) })),
  limits: holds('warning'),
})

/** 1 while a node is Ready, 0 while it is not, for either reason. */
export const nodeReady = signal({
  name: 'node_ready',
  means: text('Node is Ready', '노드가 Ready임'),
  unit: 'state',
  by: node,
  kind: 'gauge',
  expr: (s) => latest(s, node, ready(s, 'true')),
  record: 'cluster_node:ready:state',
})

/** Somebody, or an upgrade, keeps new pods away from the node. */
export const nodeCordoned = signal({
  name: 'node_cordoned',
  means: text('Node is cordoned', 'cordon된 노드'),
  unit: 'state',
  by: node,
  kind: 'gauge',
  expr: (s) => latest(s, node, series('kube_node_spec_unschedulable', watchedNodes(s))),
  limits: holds('critical', 'warning'),
})

// A node that settles in, or that somebody works on, changes by design; what it did in its first hour is never counted.
const age = (s: Settings) => promql`time() - ${latest(s, node, series('kube_node_created'))}`

/** How often a node became Ready or ceased to be, in the last hour. */
export const readinessChanges = signal({
  name: 'node_readiness_changes',
  means: text('Changes of Ready in the last hour', '최근 한 시간 동안 Ready가 바뀐 횟수'),
  unit: 'count',
  by: node,
  kind: 'gauge',
  expr: (s) =>
    promql`changes(${recordOf(nodeReady)}[${'1h'}])
      unless on (${node}) (${nodeCordoned.expr(s)} == 1)
      unless on (${node}) (${age(s)} < 7200)`,
  limits: above({ warning: 4 }),
})

/**
 * Not Ready for either reason, and not on its way out. 0 is a row too, so that ratios have their nodes. Many alerts leave
 * such nodes out.
 */
export const nodeDown = signal({
  name: 'node_down',
  means: text('Node is not Ready', '노드가 Ready가 아님'),
  unit: 'state',
  by: node,
  kind: 'gauge',
  expr: (s) => promql`1 - ${nodeReady.expr(s)} unless on (${node}) ${nodeLeaving.expr(s)}`,
  limits: holds('warning'),
  record: 'cluster_node:down:state',
})

export const nodesDownRatio = signal({
  name: 'nodes_down_ratio',
  means: text('Share of nodes that are not Ready', 'Ready가 아닌 노드의 비율'),
  unit: 'ratio',
  by: ['cluster'],
  kind: 'gauge',
  // Not `avg`: Prometheus 2 adds up a running mean, whose 2 of 10 may be a hair less than 20 %.
  expr: (s) =>
    promql`sum by (${['cluster']}) (${recorded(s, nodeDown)}) / count by (${['cluster']}) (${recorded(s, nodeDown)})`,
  limits: atLeast({ critical: '20%' }),
  record: 'cluster:nodes_not_ready:ratio',
})

export const nodesDownCount = signal({
  name: 'nodes_down_count',
  means: text('Nodes that are not Ready', 'Ready가 아닌 노드 수'),
  unit: 'count',
  by: ['cluster'],
  kind: 'gauge',
  expr: (s) => promql`sum by (${['cluster']}) (${recorded(s, nodeDown)})`,
  limits: atLeast({ critical: 2 }),
  record: 'cluster:nodes_not_ready:count',
})
