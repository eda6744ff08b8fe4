import { text } from '../../../core/text.js'
import { latest, lookback } from '../../../model/freshness.js'
import { above, holds } from '../../../model/limits.js'
import { recorded } from '../../../model/recorded.js'
import { signal } from '../../../model/signal.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { kubelet } from './jobs.js'
import { nodeReady } from './readiness.js'

const node = ['cluster', 'node']

/** A Ready node of the census without a healthy kubelet target: all scrapes in the window failed, or there were none. */
export const kubeletUnreachable = signal({
  name: 'kubelet_unreachable',
  means: text(
    'Prometheus does not reach the kubelet of a Ready node',
    'Ready 노드의 kubelet에 프로메테우스가 닿지 못함',
  ),
  unit: 'state',
  by: node,
  kind: 'gauge',
  expr: (s) => {
    const target = series('up', kubelet(s))
    const healthy = promql`max by (${node}) (max_over_time(${target}[${lookback(s, target)}])) == 1`
    return promql`${recorded(s, nodeReady)} == 1 unless on (${node}) ${healthy}`
  },
  limits: holds('warning'),
})

/** How full a node is of pods, whatever they use. */
export const podsOfCapacity = signal({
  name: 'node_pods_ratio',
  means: text('Pods of the number that the node takes', '노드가 받을 수 있는 파드 수 대비 현재 파드'),
  unit: 'ratio',
  by: node,
  kind: 'gauge',
  expr: (s) =>
    promql`${latest(s, node, series('kubelet_running_pods', kubelet(s)))}
      / ${latest(s, node, series('kube_node_status_capacity', { resource: 'pods' }))}`,
  limits: above({ warning: '95%' }),
})
