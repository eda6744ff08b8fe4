import { text } from '../../../core/text.js'
import { last, lookback } from '../../../model/freshness.js'
import { holds } from '../../../model/limits.js'
import { recorded, recordOf } from '../../../model/recorded.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { nodeReady } from '../../node/signals/readiness.js'
import { apiserverMain } from './api-server-job.js'

const cluster = ['cluster']
const instance = ['cluster', 'instance']
const address = ['cluster', 'internal_ip']

const target = (s: Settings) => series('up', apiserverMain(s))

/** 1 for each API server whose metrics were read in the last minutes, 0 for one whose were not. */
export const answers = (s: Settings) =>
  promql`max by (${instance}) (max_over_time(${target(s)}[${lookback(s, target(s))}]))`

/** Whether they answer or not. */
export const apiServersKnown = signal({
  name: 'apiservers_known',
  means: text('API servers that are discovered', '디스커버리된 API 서버'),
  unit: 'count',
  by: cluster,
  kind: 'sum',
  needs: ['apiserver'],
  expr: (s) => promql`count by (${cluster}) (group by (${instance}) (${target(s)}))`,
  record: 'cluster:apiservers:count',
})

/** Of an API server only the address is known, so it is the address that tells its node and its pod. */
const byAddress = (servers: Expr): Expr =>
  promql`label_replace(${servers}, "internal_ip", "$1", "instance", ${'\\[?(.+?)\\]?(:\\d+)?'})`

// The kubelet's own pods, of which kubeadm's API server is one.
const pods = (s: Settings): Expr => {
  const info = series('kube_pod_info', { created_by_kind: 'Node' })
  return promql`group by (${address}) (label_replace(${last(s, info)}, "internal_ip", "$1", "pod_ip", "(.+)"))`
}

const nodesDown = (s: Settings): Expr => {
  const node = promql`${last(s, series('kube_node_info'))} and on (${['cluster', 'node']}) (${recorded(s, nodeReady)} == 0)`
  return promql`group by (${address}) (${node})`
}

/**
 * An API server that answered within the day and no longer does, while fewer do than there usually are, or while its pod
 * is still there: the others withdraw the endpoint of a dead one within seconds, and Prometheus its target. Where its
 * node is down as well, the node's own alert speaks.
 */
export const apiServerUnreachable = signal({
  name: 'apiserver_unreachable',
  means: text('API server does not answer', '응답하지 않는 API 서버'),
  unit: 'state',
  by: instance,
  kind: 'gauge',
  needs: ['apiserver'],
  expr: (s) => {
    // Every fifth minute is enough of a day, but not of a history that has just begun.
    const known = promql`last_over_time(${target(s)}[${'1d'}:${'5m'}]) or ${last(s, target(s))}`
    const silent = byAddress(promql`group by (${instance}) (${known}) unless on (${instance}) ${answers(s)} == 1`)
    const usual = promql`quantile_over_time(0.5, ${recordOf(apiServersKnown)}[${'1h'}])`
    const fewer = promql`sum by (${cluster}) (${answers(s)}) < ${usual}`
    return promql`group by (${instance}) ((${silent} and on (${cluster}) ${fewer} or ${silent} and on (${address}) ${pods(s)})
      unless on (${address}) ${nodesDown(s)})`
  },
  limits: holds('warning'),
})
