import { text } from '../../../core/text.js'
import { exists } from '../../../model/freshness.js'
import { below, holds } from '../../../model/limits.js'
import { recorded } from '../../../model/recorded.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { nodeDown } from './readiness.js'

const cluster = ['cluster']
const node = ['cluster', 'node']

const controlPlane = (s: Settings) => exists(s, node, series('kube_node_role', { role: 'control-plane' }))

const down = (s: Settings) => promql`${recorded(s, nodeDown)} and on (${node}) ${controlPlane(s)}`

export const controlPlaneNodeDown = signal({
  name: 'control_plane_node_down',
  means: text('Control-plane node is not Ready', '컨트롤 플레인 노드가 Ready가 아님'),
  unit: 'state',
  by: node,
  kind: 'gauge',
  expr: down,
  limits: holds('critical', 'warning'),
})

/**
 * etcd works while more than half of its members do: of n nodes, (n - 1) / 2 may be lost, rounded down. What is down
 * already counts, cordoned or not.
 */
export const controlPlaneSpare = signal({
  name: 'control_plane_spare',
  means: text(
    'Control-plane nodes that may still be lost before the majority is',
    '과반이 무너지기 전까지 더 잃어도 되는 컨트롤 플레인 노드 수',
  ),
  unit: 'count',
  by: cluster,
  kind: 'gauge',
  expr: (s) => promql`floor((count by (${cluster}) (${controlPlane(s)}) - 1) / 2) - sum by (${cluster}) (${down(s)})`,
  limits: below({ critical: 1 }),
})
