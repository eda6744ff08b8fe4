import type { Expr } from '../../../promql/expr.js'
import type { Matcher } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'

// What pods ask for, by resource, as the scheduler counts it. Instant: a sum that looks back counts what has gone.

const pod = ['cluster', 'namespace', 'pod']
const onNode = [...pod, 'node']
const identity = [...onNode, 'resource']

/** Which pods: those on a node, or (the empty value) those without one. */
type Where = '' | Matcher<''>

const named = (value: Expr, resource: string): Expr =>
  promql`label_replace(${value}, ${'resource'}, ${resource}, ${''}, ${''})`

// kube-state-metrics writes `nvidia_com_gpu` where the scheduler writes `nvidia.com/gpu`; five signs are enough for all
// resources that vendors have.
const underscored = (value: Expr): Expr =>
  Array.from({ length: 5 }).reduce<Expr>(
    (clean) =>
      promql`label_replace(${clean}, ${'resource'}, ${'${1}_${2}'}, ${'resource'}, ${'(.*)[^a-zA-Z0-9_](.*)'})`,
    value,
  )

/** The scheduler's own reckoning; each replica of it has all pods. */
export const reckonedRequests = (node: Where): Expr =>
  promql`max by (${identity}) (${underscored(series('kube_pod_resource_request', { node }))})`

const overhead = (node: Where): Expr => {
  const cpu = promql`max by (${pod}) (${series('kube_pod_overhead_cpu_cores')})`
  const memory = promql`max by (${pod}) (${series('kube_pod_overhead_memory_bytes')})`
  return promql`(${named(cpu, 'cpu')} or ${named(memory, 'memory')})
    * on (${pod}) group_left (${['node']}) max by (${onNode}) (${series('kube_pod_info', { node })})`
}

const apart = (value: Expr): Expr => promql`label_replace(${value}, ${'part'}, ${'other'}, ${''}, ${''})`

/**
 * The same from the containers: the larger of what runs together (containers and sidecars) and of the largest init
 * container, and what the runtime class adds. Pods that have ended are among them.
 */
export const statedRequests = (node: Where): Expr => {
  const init = series('kube_pod_init_container_resource_requests', { node })
  const sidecars = promql`${init} and on (${[...pod, 'container']})
    ${series('kube_pod_init_container_info', { restart_policy: 'Always' })}`
  const containers = promql`${series('kube_pod_container_resource_requests', { node })} or ${sidecars}`
  const running = promql`sum by (${identity}) (max by (${[...identity, 'container']}) (${containers}))`
  const starting = promql`max by (${identity}) (${init})`
  const stated = promql`max by (${identity}) (${running} or ${apart(starting)})`
  return promql`sum by (${identity}) (${stated} or ${apart(overhead(node))})`
}

/** Each pod is one of the pods that a node takes. */
export const ofPods = (value: Expr): Expr => named(value, 'pods')
