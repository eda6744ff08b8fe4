import type { Expr } from '../promql/expr.js'
import { not, oneOf } from '../promql/matchers.js'
import { series } from '../promql/selector.js'
import { promql } from '../promql/template.js'
import { exists, latest, lookback } from './freshness.js'
import type { NodeNameSource, Settings } from './settings.js'

const identity = ['cluster', 'node']

type Naming = (settings: Settings, selector: Expr) => Expr

// Every form looks back before it joins or relabels, so that a lost scrape does not lose the node.
const naming: Readonly<Record<NodeNameSource, Naming>> = {
  label: (settings, selector) => latest(settings, identity, selector),

  instance: (settings, selector) =>
    promql`max by (${identity}) (label_replace(
      last_over_time(${selector}[${lookback(settings, selector)}]), ${'node'}, ${'$1'}, ${'instance'}, ${'(.+?)(:[0-9]+)?'}))`,

  pod: (settings, selector) => {
    const pods = latest(settings, [...identity, 'namespace', 'pod'], series('kube_pod_info', { node: not('') }))
    return promql`max by (${identity}) (
      last_over_time(${selector}[${lookback(settings, selector)}])
      * on (${['cluster', 'namespace', 'pod']}) group_left (${['node']}) ${pods})`
  },

  // A host's own name need not be its node's: only nodes of the census count.
  uname: (settings, selector) => {
    const uname = series('node_uname_info', { job: oneOf(...settings.jobs['node-exporter'].names) })
    const names = promql`max by (${['cluster', 'job', 'instance', 'node']}) (label_replace(
      last_over_time(${uname}[${lookback(settings, uname)}]), ${'node'}, ${'$1'}, ${'nodename'}, ${'(.+)'}))`
    return promql`max by (${identity}) (
        last_over_time(${selector}[${lookback(settings, selector)}])
        * on (${['cluster', 'job', 'instance']}) group_left (${['node']}) ${names})
      and on (${identity}) ${exists(settings, identity, series('kube_node_info'))}`
  },
}

/**
 * A node-exporter gauge by Kubernetes node name, fresh, in the way that the settings name: a `node` label put on at
 * scrape time, the instance (kube-prometheus), the exporter's own pod (kube-prometheus-stack), or the host name.
 */
export const byNodeName = (settings: Settings, selector: Expr): Expr => naming[settings.nodeName](settings, selector)
