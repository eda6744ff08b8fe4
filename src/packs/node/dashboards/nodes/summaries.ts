import { text } from '../../../../core/text.js'
import { exists, latest, lookback } from '../../../../model/freshness.js'
import { above } from '../../../../model/limits.js'
import { recorded } from '../../../../model/recorded.js'
import { signal } from '../../../../model/signal.js'
import { not } from '../../../../promql/matchers.js'
import { series } from '../../../../promql/selector.js'
import { promql } from '../../../../promql/template.js'
import { filesystemHeadroom, inodesHeadroom } from '../../../eviction/signals/filesystem-headroom.js'
import { nodeCordoned } from '../../signals/readiness.js'
import { nodeTroubles } from '../node/summaries.js'

// Columns of the table of nodes that no alert needs.

const cluster = ['cluster']
const node = ['cluster', 'node']

/** How many things are wrong with a node: 0 is a row too. */
export const troublesOfNode = signal({
  name: 'troubles_of_node',
  means: text('Things that are wrong', '잘못된 것의 수'),
  unit: 'count',
  by: node,
  kind: 'gauge',
  expr: (s) =>
    promql`count by (${node}) (${nodeTroubles.expr(s)}) or on (${node}) ${exists(s, node, series('kube_node_info'))} * 0`,
  limits: above({ warning: 0 }),
})

export const cordonedNodes = signal({
  name: 'cordoned_nodes',
  means: text('Nodes that are cordoned', 'cordon된 노드'),
  unit: 'count',
  by: cluster,
  kind: 'gauge',
  expr: (s) => promql`sum by (${cluster}) (${nodeCordoned.expr(s)})`,
})

export const lowestDiskHeadroom = signal({
  name: 'lowest_disk_headroom',
  means: text('Disk left before evictions', '퇴출까지 남은 디스크'),
  unit: 'ratio',
  by: node,
  kind: 'gauge',
  expr: (s) => promql`min by (${node}) (${recorded(s, filesystemHeadroom)})`,
  needs: ['node-exporter'],
})

export const lowestInodesHeadroom = signal({
  name: 'lowest_inodes_headroom',
  means: text('Inodes left before evictions', '퇴출까지 남은 아이노드'),
  unit: 'ratio',
  by: node,
  kind: 'gauge',
  expr: (s) => promql`min by (${node}) (${recorded(s, inodesHeadroom)})`,
  needs: ['node-exporter'],
})

const container = ['cluster', 'namespace', 'pod', 'uid', 'container']

/** Restarts of the containers that run on a node. */
export const restartsOnNode = signal({
  name: 'restarts_on_node',
  means: text('Restarts in an hour', '한 시간 동안의 재시작'),
  unit: 'count',
  by: node,
  kind: 'counter',
  expr: (s) => {
    const counter = series('kube_pod_container_status_restarts_total')
    const then = promql`max by (${container}) (last_over_time(${counter}[${lookback(s, counter)}] offset ${'1h'}))`
    const pods = latest(s, [...node, 'namespace', 'pod'], series('kube_pod_info', { node: not('') }))
    return promql`sum by (${node}) (
      (max by (${container}) (${counter}) - ${then})
      * on (${['cluster', 'namespace', 'pod']}) group_left (${['node']}) ${pods})`
  },
})

export const nodeAge = signal({
  name: 'node_age',
  means: text('Age', '나이'),
  unit: 'seconds',
  by: node,
  kind: 'gauge',
  expr: (s) => promql`time() - ${latest(s, node, series('kube_node_created'))}`,
})

export const nodeVersions = signal({
  name: 'node_versions',
  means: text('Versions of a node', '노드의 버전'),
  unit: 'state',
  by: [...node, 'kernel_version', 'kubelet_version'],
  kind: 'gauge',
  expr: (s) => exists(s, [...node, 'kernel_version', 'kubelet_version'], series('kube_node_info')),
})
