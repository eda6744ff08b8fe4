import type { Quantity } from '../../../core/quantity.js'
import { type Given, given, type Timeline } from '../../../model/case.js'
import { ready } from '../../node/cases/conditions.js'

/** Amounts by resource, as kube-state-metrics calls resources. */
export type Amounts = Readonly<Record<string, Quantity>>

export const always: Timeline = { '0m': 1 }

/** What a node has for pods. */
export const sized = (node: string, amounts: Amounts): readonly Given[] =>
  Object.entries(amounts).map(([resource, amount]) =>
    given('kube_node_status_allocatable', { node, resource }, { '0m': amount }),
  )

/** A node that is Ready throughout, and what it has for pods. */
export const node = (name: string, amounts: Amounts): readonly Given[] => [
  given('kube_node_info', { node: name }, always),
  ...ready(name),
  ...sized(name, amounts),
]

const scaled = (amount: Quantity, life: Timeline): Timeline =>
  Object.fromEntries(Object.entries(life).map(([at, moment]) => [at, moment === 'gone' ? 'gone' : amount]))

export interface PodOf {
  readonly pod: string
  readonly namespace?: string
  /** Empty for a pod that has none. */
  readonly node: string
  readonly container?: string
  /** Since when it is there, and until when. */
  readonly life?: Timeline
}

/** What a container of a pod asks for. */
export const asks = (
  { pod, namespace = 'shop', node, container = 'app', life = always }: PodOf,
  amounts: Amounts,
  family:
    | 'kube_pod_container_resource_requests'
    | 'kube_pod_init_container_resource_requests' = 'kube_pod_container_resource_requests',
): readonly Given[] =>
  Object.entries(amounts).map(([resource, amount]) =>
    given(family, { namespace, pod, node, container, resource }, scaled(amount, life)),
  )

/** A pod with one container. */
export const pod = (of: PodOf, amounts: Amounts): readonly Given[] => [
  given('kube_pod_info', { namespace: of.namespace ?? 'shop', pod: of.pod, node: of.node }, of.life ?? always),
  ...asks(of, amounts),
]

/** A pod that the scheduler finds no node for. */
export const unplaced = (name: string, amounts: Amounts, life: Timeline, namespace = 'shop'): readonly Given[] => [
  ...pod({ pod: name, node: '', life, namespace }, amounts),
  given('kube_pod_status_unschedulable', { namespace, pod: name }, life),
]

const init = 'kube_pod_init_container_resource_requests'

/** Everything that a pod can ask for: two containers, a sidecar, an init container, and what its runtime adds. */
export const layered = (of: PodOf): readonly Given[] => {
  const { pod: name, namespace = 'shop' } = of
  const restarts = (container: string, restart_policy: string, other = {}) =>
    given('kube_pod_init_container_info', { namespace, pod: name, container, restart_policy, ...other }, always)
  return [
    ...pod(of, { cpu: 1, memory: '1Gi' }),
    ...asks({ ...of, container: 'proxy' }, { cpu: 0.5 }),
    ...asks({ ...of, container: 'mesh' }, { cpu: 0.25 }, init),
    ...asks({ ...of, container: 'migrate' }, { cpu: 0.5, memory: '2Gi' }, init),
    restarts('mesh', 'Always'),
    restarts('migrate', ''),
    restarts('migrate', 'Always', { pod: 'other' }),
    restarts('migrate', 'Always', { namespace: 'web' }),
    given('kube_pod_overhead_cpu_cores', { namespace, pod: name }, { '0m': 0.25 }),
    given('kube_pod_overhead_memory_bytes', { namespace, pod: name }, { '0m': '128Mi' }),
  ]
}

/** What it asks for in all. */
export const layeredSum = { cpu: 2, memory: '2176Mi' } as const
