import { text } from '../../../core/text.js'
import { latest, perSecond } from '../../../model/freshness.js'
import { asExpr, limitOf } from '../../../model/limit-of.js'
import { above } from '../../../model/limits.js'
import { recorded } from '../../../model/recorded.js'
import { signal } from '../../../model/signal.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { nodeReady, nodesDownRatio } from '../../node/signals/readiness.js'

const ofServer = { by: ['cluster'], kind: 'gauge', needs: ['metrics-server'] } as const
const { by } = ofServer

// Replicas share the requests of `kubectl top` and of autoscalers: the worst of them decides.
const replica = [...by, 'instance']

/**
 * Requests to kubelets that fail, of all, less the share of nodes that are not Ready. No family has success by
 * node.
 */
export const kubeletRequestsFailing = signal({
  ...ofServer,
  name: 'metrics_server_failing_requests',
  means: text('Requests of metrics-server to kubelets that fail', '실패하는 metrics-server의 kubelet 요청'),
  unit: 'ratio',
  expr: (s) => {
    const all = promql`sum by (${by}) (${perSecond(s, series('metrics_server_kubelet_request_total'))})`
    const failed = promql`sum by (${by}) (${perSecond(s, series('metrics_server_kubelet_request_total', { success: 'false' }))})`
    return promql`(${failed} or ${all} * 0) / ${all} - ${recorded(s, nodesDownRatio)}`
  },
  limits: above({ warning: '5%' }),
})

/** Since it asked any kubelet at all: the time moves on failed requests too, so it tells nothing of one node. */
export const sinceLastRound = signal({
  ...ofServer,
  name: 'metrics_server_since_last_round',
  means: text(
    'Time since metrics-server last asked any kubelet',
    'metrics-server가 마지막으로 kubelet에 물은 뒤 지난 시간',
  ),
  unit: 'seconds',
  expr: (s) => {
    const asked = latest(s, replica, series('metrics_server_kubelet_last_request_time_seconds'))
    return promql`max by (${by}) (time() - ${asked})`
  },
  limits: above({ warning: 300 }),
})

/** Ready nodes of which it holds no sample: all of them once it has ceased to ask. */
export const nodesUnseen = signal({
  ...ofServer,
  name: 'metrics_server_unseen_nodes',
  means: text('Ready nodes without current metrics', '최신 메트릭이 없는 Ready 노드'),
  unit: 'count',
  expr: (s) => {
    const points = series('metrics_server_storage_points', { type: 'node' })
    const stored = promql`min by (${by}) (${latest(s, replica, points)})`
    const stopped = promql`${sinceLastRound.expr(s)} > ${asExpr(limitOf(sinceLastRound, 'warning', s) ?? 300, s)}`
    return promql`sum by (${by}) (${recorded(s, nodeReady)}) - (${stored} unless on (${by}) ${stopped} or ${stored} * 0)`
  },
  limits: above({ warning: 0 }),
})
