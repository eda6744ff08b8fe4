import { type Given, given, type Timeline } from '../../../model/case.js'

const cadvisor = { node: 'a', metrics_path: '/metrics/cadvisor' } as const

/** A node's memory and what of it is for pods, throughout; the same family tells of its disk, in bytes as well. */
export const sizes = (machine: `${number}Mi`, allocatable: `${number}Mi`): readonly Given[] => [
  given('machine_memory_bytes', cadvisor, { '0m': machine }),
  given('kube_node_status_allocatable', { node: 'a', resource: 'memory', unit: 'byte' }, { '0m': allocatable }),
  given('kube_node_status_allocatable', { node: 'a', resource: 'ephemeral_storage', unit: 'byte' }, { '0m': '90Gi' }),
]

/** The working set of the whole machine. */
export const machineUses = (life: Timeline): Given =>
  given('container_memory_working_set_bytes', { ...cadvisor, id: '/' }, life)

/** The working set of all pods together, in the cgroup that the kubelet's driver names. */
export const podsUse = (life: Timeline, id: '/kubepods' | '/kubepods.slice' = '/kubepods'): Given =>
  given('container_memory_working_set_bytes', { ...cadvisor, id }, life)
