import { text } from '../../../core/text.js'
import { exists, recordLookback } from '../../../model/freshness.js'
import { atLeast, holds } from '../../../model/limits.js'
import { recorded, recordOf, saidBefore } from '../../../model/recorded.js'
import { signal } from '../../../model/signal.js'
import { oneOf } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { nodeCordoned, nodeReady } from './readiness.js'

const cluster = ['cluster']
const node = ['cluster', 'node']

/** An hour ago there was such a node; now there is none, though others are seen, and no taint had announced it. */
export const nodeDisappeared = signal({
  name: 'node_disappeared',
  means: text('Node is gone from the cluster', '클러스터에서 사라진 노드'),
  unit: 'state',
  by: node,
  kind: 'gauge',
  expr: (s) => {
    const now = series('kube_node_info')
    const leaving = series('kube_node_spec_taint', { key: oneOf(...s.nodes.deletionTaints) })
    return promql`group by (${node}) (last_over_time(${recordOf(nodeReady)}[${recordLookback(s)}] offset ${'1h'}))
      unless on (${node}) ${exists(s, node, now)}
      unless on (${node}) group by (${node}) (last_over_time(${leaving}[${'2h'}]))
      and on (${cluster}) ${exists(s, cluster, now)}`
  },
  limits: holds('warning'),
})

const since = 'cluster_node:cordoned_since:seconds'

/**
 * When a node was cordoned, 0 while it is not. It carries itself on, so a window of a day need not be read; and the 0
 * is what makes it forget.
 */
export const cordonedSince = signal({
  name: 'node_cordoned_since',
  means: text('Cordoned since', 'cordon된 시각'),
  unit: 'seconds',
  by: node,
  kind: 'gauge',
  expr: (s) => {
    const cordoned = nodeCordoned.expr(s)
    return promql`${saidBefore(since)} > 0 and on (${node}) ${cordoned} == 1 or on (${node}) ${cordoned} * time()`
  },
  record: since,
  interval: '1m',
})

export const cordonedTime = signal({
  name: 'node_cordoned_time',
  means: text('Time that a node has been cordoned', '노드가 cordon된 지 지난 시간'),
  unit: 'seconds',
  by: node,
  kind: 'gauge',
  expr: (s) => promql`time() - (${recorded(s, cordonedSince)} > 0)`,
  limits: atLeast({ warning: 86_400 }),
})
