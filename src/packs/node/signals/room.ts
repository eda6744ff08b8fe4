import { text } from '../../../core/text.js'
import { latest, perSecond } from '../../../model/freshness.js'
import { recorded } from '../../../model/recorded.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Unit } from '../../../model/unit.js'
import type { Expr } from '../../../promql/expr.js'
import { not, oneOf } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { requested } from '../../capacity/signals/requests.js'
import { podsMemoryHeadroom } from '../../eviction/signals/memory-headroom.js'
import { cadvisor, kubeletResource } from './jobs.js'
import { nodeMemoryTop } from './memory.js'

// What panels show of a node's room; nothing alerts on it here, so it may blink.

const node = ['cluster', 'node']
const container = [...node, 'namespace', 'pod', 'container']

type Resource = 'cpu' | 'memory'
const units: Readonly<Record<Resource, Unit>> = { cpu: 'cores', memory: 'bytes' }

export const allocatable = (s: Settings, resource: Resource) =>
  latest(s, node, series('kube_node_status_allocatable', { resource }))

/** What the containers of pods that have not ended may use on each node. */
const limited = (resource: Resource) => {
  const family = series('kube_pod_container_resource_limits', { resource, node: not('') })
  const ended = series('kube_pod_status_phase', { phase: oneOf('Succeeded', 'Failed') })
  return promql`sum by (${node}) (max by (${container}) (${family})
    unless on (${['cluster', 'namespace', 'pod']}) (${ended} == 1))`
}

const cpuUse = (s: Settings) =>
  promql`max by (${node}) (${perSecond(s, series('node_cpu_usage_seconds_total', kubeletResource(s)))})`

const cpuUseOfCgroups = (s: Settings) =>
  promql`sum by (${node}) (${perSecond(s, series('container_cpu_usage_seconds_total', { container: not(''), ...cadvisor(s) }))})`

export const nodeCpuUse = signal({
  name: 'node_cpu_use',
  means: text('CPU in use', 'CPU 사용량'),
  unit: 'cores',
  by: node,
  kind: 'gauge',
  expr: cpuUse,
  otherwise: [cpuUseOfCgroups],
})

const shareOf = (of: (s: Settings) => Expr, resource: Resource) => (s: Settings) =>
  promql`${of(s)} / ${allocatable(s, resource)}`

export const cpuUseRatio = signal({
  name: 'node_cpu_use_ratio',
  means: text('CPU in use, of what pods may use', '할당 가능한 CPU 대비 사용률'),
  unit: 'ratio',
  by: node,
  kind: 'gauge',
  expr: shareOf(cpuUse, 'cpu'),
  otherwise: [shareOf(cpuUseOfCgroups, 'cpu')],
})

export const memoryUseRatio = signal({
  name: 'node_memory_use_ratio',
  means: text('Memory in use, of what pods may use', '할당 가능한 메모리 대비 사용률'),
  unit: 'ratio',
  by: node,
  kind: 'gauge',
  expr: shareOf(nodeMemoryTop.expr, 'memory'),
  otherwise: (nodeMemoryTop.otherwise ?? []).map((expr) => shareOf(expr, 'memory')),
  inSomeStacks: true,
})

export const cpuRequestsRatio = signal({
  name: 'node_cpu_requests_ratio',
  means: text('CPU requests, of what is allocatable', '할당 가능한 CPU 대비 요청'),
  unit: 'ratio',
  by: node,
  kind: 'gauge',
  expr: shareOf((s) => requested(s, 'cpu'), 'cpu'),
})

export const memoryRequestsRatio = signal({
  name: 'node_memory_requests_ratio',
  means: text('Memory requests, of what is allocatable', '할당 가능한 메모리 대비 요청'),
  unit: 'ratio',
  by: node,
  kind: 'gauge',
  expr: shareOf((s) => requested(s, 'memory'), 'memory'),
})

const amountOf = {
  requests: requested,
  limits: (_: Settings, resource: Resource) => limited(resource),
  allocatable,
  capacity: (s: Settings, resource: Resource) => latest(s, node, series('kube_node_status_capacity', { resource })),
} as const

const named = {
  requests: text('requests', '요청'),
  limits: text('limits', '한도'),
  allocatable: text('allocatable', '할당 가능'),
  capacity: text('capacity', '전체 용량'),
} as const

const amounts = (resource: Resource, title: { readonly en: string; readonly ko: string }) =>
  (['requests', 'limits', 'allocatable', 'capacity'] as const).map((what) =>
    signal({
      name: `node_${resource}_${what}`,
      means: text(`${title.en}, ${named[what].en}`, `${title.ko} ${named[what].ko}`),
      unit: units[resource],
      by: node,
      kind: 'gauge',
      expr: (s) => amountOf[what](s, resource),
    }),
  )

/** Requests, limits, allocatable and capacity, in this order. */
export const cpuAmounts = amounts('cpu', { en: 'CPU', ko: 'CPU' })
export const memoryAmounts = amounts('memory', { en: 'Memory', ko: '메모리' })

/** What is left of allocatable says what pods use of it, as the kubelet counts it. */
export const podsMemoryUse = signal({
  name: 'node_pods_memory_use',
  means: text('Memory that pods use', '파드가 쓰는 메모리'),
  unit: 'bytes',
  by: node,
  kind: 'gauge',
  expr: (s) => promql`${allocatable(s, 'memory')} - ${recorded(s, podsMemoryHeadroom)}`,
})

const pod = [...node, 'namespace', 'pod']

/** The ten pods of the chosen nodes that use, or ask for, most memory. */
export const podsByMemoryUse = signal({
  name: 'pods_by_memory_use',
  means: text('Pods by memory in use', '메모리 사용량이 큰 파드'),
  unit: 'bytes',
  by: pod,
  kind: 'gauge',
  expr: (s) => {
    const used = series('container_memory_working_set_bytes', { container: not(''), ...cadvisor(s) })
    return promql`topk by (${['cluster']}) (10, sum by (${pod}) (${used}))`
  },
})

export const podsByMemoryRequests = signal({
  name: 'pods_by_memory_requests',
  means: text('Pods by memory requests', '메모리 요청이 큰 파드'),
  unit: 'bytes',
  by: pod,
  kind: 'gauge',
  expr: () => {
    const family = series('kube_pod_container_resource_requests', { resource: 'memory', node: not('') })
    return promql`topk by (${['cluster']}) (10, sum by (${pod}) (max by (${container}) (${family})))`
  },
})
