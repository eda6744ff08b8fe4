import { type Given, given, type Timeline } from '../../../model/case.js'

const statuses = ['true', 'false', 'unknown'] as const
type Status = (typeof statuses)[number]

/** A node's condition as kube-state-metrics shows it: one row per status, of which one is 1. */
export const condition = (
  node: string,
  type: 'Ready' | 'MemoryPressure' | 'DiskPressure' | 'PIDPressure' | 'NetworkUnavailable' | 'KernelDeadlock',
  life: Readonly<Record<string, Status | 'gone'>>,
): readonly Given[] =>
  statuses.map((status) => given('kube_node_status_condition', { node, condition: type, status }, rowOf(status, life)))

/** A node's Ready condition; a node that is named alone is Ready throughout. */
export const ready = (node: string, life: Readonly<Record<string, Status | 'gone'>> = { '0m': 'true' }) =>
  condition(node, 'Ready', life)

/** A node that is cordoned: the scheduler leaves it alone. */
export const cordoned = (node: string, life: Timeline): readonly Given[] => [
  given('kube_node_spec_unschedulable', { node }, life),
  given('kube_node_spec_taint', { node, key: 'node.kubernetes.io/unschedulable', effect: 'NoSchedule' }, life),
]

/** A node that the cluster autoscaler has chosen to remove. */
export const leaving = (node: string, life: Timeline): Given =>
  given('kube_node_spec_taint', { node, key: 'ToBeDeletedByClusterAutoscaler', effect: 'NoSchedule' }, life)

const rowOf = (status: Status, life: Readonly<Record<string, Status | 'gone'>>): Timeline =>
  Object.fromEntries(Object.entries(life).map(([at, is]) => [at, is === 'gone' ? 'gone' : is === status ? 1 : 0]))
