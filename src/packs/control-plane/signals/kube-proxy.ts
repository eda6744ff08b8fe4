import { text } from '../../../core/text.js'
import { last } from '../../../model/freshness.js'
import { above } from '../../../model/limits.js'
import { byOwnPod } from '../../../model/node-name.js'
import { signal } from '../../../model/signal.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { kubeProxy } from './component-jobs.js'

/**
 * How old the rules for Services are on a node where changes wait to be written: nothing to write is no lag. Each IP
 * family is written by itself, and named by a label from Kubernetes 1.33 on; from then on, one that was never written has no
 * time of it either.
 */
export const proxySyncLag = signal({
  name: 'kube_proxy_sync_lag',
  means: text('Age of a node’s Service rules while changes wait', '변경이 대기 중인 노드의 서비스 규칙이 낡은 시간'),
  unit: 'seconds',
  by: ['cluster', 'node'],
  kind: 'gauge',
  expr: (s) => {
    const written = last(s, series('kubeproxy_sync_proxy_rules_last_timestamp_seconds', kubeProxy(s)))
    const asked = last(s, series('kubeproxy_sync_proxy_rules_last_queued_timestamp_seconds', kubeProxy(s)))
    return byOwnPod(s, promql`(time() - ((${written} or ${asked} * 0) < ${asked}))`)
  },
  limits: above({ warning: 120 }),
  needs: ['kube-proxy'],
})
