import { text } from '../../../../core/text.js'
import { last, perSecond } from '../../../../model/freshness.js'
import { percentile } from '../../../../model/histograms.js'
import { byOwnPod } from '../../../../model/node-name.js'
import type { Settings } from '../../../../model/settings.js'
import { signal } from '../../../../model/signal.js'
import type { Expr } from '../../../../promql/expr.js'
import { matches } from '../../../../promql/matchers.js'
import { series } from '../../../../promql/selector.js'
import { promql } from '../../../../promql/template.js'
import { kubeProxy } from '../../signals/component-jobs.js'

const cluster = ['cluster']
const node = ['cluster', 'node']
const target = ['cluster', 'namespace', 'pod']

const slowest = (s: Settings, buckets: Expr) => byOwnPod(s, percentile(s, 0.99, target, buckets))

const waiting = (s: Settings) =>
  byOwnPod(s, last(s, series('kubeproxy_sync_proxy_rules_endpoint_changes_pending', kubeProxy(s))))

/** Told by a family that each of them has from its start, for `up` has no node by which it could be chosen. */
export const proxiesUp = signal({
  name: 'kube_proxies_up',
  means: text('kube-proxies that answer', '응답하는 kube-proxy'),
  unit: 'count',
  by: cluster,
  kind: 'gauge',
  expr: (s) => promql`count by (${cluster}) (${waiting(s)})`,
  needs: ['kube-proxy'],
})

/** From the change of an endpoint until the node has a rule for it. */
export const programmingTime = signal({
  name: 'kube_proxy_programming_p99',
  means: text('From a change to its rule, 99th percentile', '변경부터 규칙 반영까지, 99분위'),
  unit: 'seconds',
  by: node,
  kind: 'gauge',
  expr: (s) => {
    const le = matches('(0\\.25|0\\.5|1|2|5|10|20|30|60|120|300)(\\.0)?|\\+Inf')
    const programmed = series('kubeproxy_network_programming_duration_seconds_bucket', { le, ...kubeProxy(s) })
    return slowest(s, programmed)
  },
  needs: ['kube-proxy'],
})

export const syncTime = signal({
  name: 'kube_proxy_sync_p99',
  means: text('Writing of the rules, 99th percentile', '규칙 쓰기 시간, 99분위'),
  unit: 'seconds',
  by: node,
  kind: 'gauge',
  expr: (s) => slowest(s, series('kubeproxy_sync_proxy_rules_duration_seconds_bucket', kubeProxy(s))),
  needs: ['kube-proxy'],
})

/** In iptables mode; the other modes have no such count. */
export const rules = signal({
  name: 'kube_proxy_rules',
  means: text('Rules on the node', '노드의 규칙 수'),
  unit: 'count',
  by: node,
  kind: 'gauge',
  expr: (s) => {
    const written = series('kubeproxy_sync_proxy_rules_iptables_total', kubeProxy(s))
    return byOwnPod(s, promql`sum by (${target}) (${written})`)
  },
  needs: ['kube-proxy'],
})

/** Of iptables and nftables (from Kubernetes 1.31 on); the families are there from the first failure on. */
export const syncFailures = signal({
  name: 'kube_proxy_sync_failures',
  means: text('Writes that failed in 5 minutes', '5분간 실패한 규칙 쓰기'),
  unit: 'count',
  by: node,
  kind: 'gauge',
  expr: (s) => {
    const iptables = perSecond(s, series('kubeproxy_sync_proxy_rules_iptables_restore_failures_total', kubeProxy(s)))
    const nftables = perSecond(s, series('kubeproxy_sync_proxy_rules_nftables_sync_failures_total', kubeProxy(s)))
    return byOwnPod(s, promql`(300 * sum by (${target}) (${iptables} or ${nftables}))`)
  },
  needs: ['kube-proxy'],
  silentWhereNew: true,
})

export const waitingChanges = signal({
  name: 'kube_proxy_waiting_changes',
  means: text('Changes of endpoints that wait', '대기 중인 엔드포인트 변경'),
  unit: 'count',
  by: node,
  kind: 'gauge',
  expr: waiting,
  needs: ['kube-proxy'],
})
