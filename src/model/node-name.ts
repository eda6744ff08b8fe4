import type { Expr } from '../promql/expr.js'
import { not } from '../promql/matchers.js'
import { series } from '../promql/selector.js'
import { promql } from '../promql/template.js'
import { exists, last, latest, lookback } from './freshness.js'
import { ofJob } from './of-job.js'
import type { NodeNameSource, Settings } from './settings.js'

const identity = ['cluster', 'node']

// Exporters of nodes run in DaemonSets: the other pods, most of all, need not be read.
const daemons = series('kube_pod_info', { created_by_kind: 'DaemonSet', node: not('') })
const pod = ['cluster', 'namespace', 'pod']
const ofPod = [...identity, 'namespace', 'pod']

const onNodeOf = (value: Expr, pods: Expr, by: readonly string[]): Expr =>
  promql`max by (${by}) (
    ${value} * on (${pod}) group_left (${['node']})
      ${pods})`

type Naming = (settings: Settings, value: Expr, by: readonly string[]) => Expr

const naming: Readonly<Record<NodeNameSource, Naming>> = {
  label: (_, value, by) => promql`max by (${by}) (${value})`,

  instance: (_, value, by) =>
    promql`max by (${by}) (label_replace(${value}, ${'node'}, ${'$1'}, ${'instance'}, ${'(.+?)(:[0-9]+)?'}))`,

  // A pod stays on its node: while the shard of kube-state-metrics that knows it is lost, what it said an hour ago holds.
  pod: (settings, value, by) => {
    const before = promql`max by (${ofPod}) (last_over_time(${daemons}[${lookback(settings, daemons)}] offset ${'1h'}))`
    return onNodeOf(value, promql`(${latest(settings, ofPod, daemons)} or on (${pod}) ${before})`, by)
  },

  // A host's own name need not be its node's: only nodes of the census count.
  uname: (settings, value, by) => {
    const uname = series('node_uname_info', ofJob(settings, 'node-exporter'))
    const names = promql`max by (${['cluster', 'job', 'instance', 'node']}) (label_replace(
      ${last(settings, uname)}, ${'node'}, ${'$1'}, ${'nodename'}, ${'(.+)'}))`
    return promql`max by (${by}) (${value} * on (${['cluster', 'job', 'instance']}) group_left (${['node']}) ${names})
      and on (${identity}) ${exists(settings, identity, series('kube_node_info'))}`
  },
}

/**
 * A value of node-exporter's targets (made of `last(…)`, their labels intact) by Kubernetes node name, in the way that
 * the settings name: a `node` label put on at scrape time, the instance (kube-prometheus), the exporter's own pod
 * (kube-prometheus-stack), or the host name. What is reckoned before it is named is joined once.
 * `part` names the labels of what is watched on a node: a device, a mount.
 */
export const byNodeName = (settings: Settings, value: Expr, part: readonly string[] = []): Expr =>
  naming[settings.nodeName](settings, value, [...identity, ...part])

/** A value of targets that are pods of a DaemonSet, such as kube-proxy's, by the node that the pod is on. */
export const byOwnPod = (settings: Settings, value: Expr): Expr =>
  onNodeOf(value, latest(settings, ofPod, daemons), identity)
