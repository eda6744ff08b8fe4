import { amount, type Quantity } from '../../../core/quantity.js'
import { text } from '../../../core/text.js'
import { latest } from '../../../model/freshness.js'
import { below } from '../../../model/limits.js'
import { recorded } from '../../../model/recorded.js'
import { byPool } from '../../../model/scope.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { matches, not } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { cadvisor } from '../../node/signals/jobs.js'
import { osWorkingSet, rootWorkingSet } from '../../node/signals/memory.js'

const node = ['cluster', 'node']

const machineMemory = (s: Settings) => latest(s, node, series('machine_memory_bytes', cadvisor(s)))

const allocatable = (s: Settings) => latest(s, node, series('kube_node_status_allocatable', { resource: 'memory' }))

/** `memory.available` as the kubelet's configuration says it: an amount, or a share of the machine's memory. */
const threshold = (quantity: Quantity, capacity: Expr): Expr =>
  typeof quantity === 'string' && quantity.endsWith('%')
    ? promql`${amount(quantity)} * ${capacity}`
    : promql`${amount(quantity)}`

const headroom = (workingSet: (s: Settings) => Expr) => (s: Settings) =>
  byPool(s, ({ memoryAvailable }) => {
    const capacity = machineMemory(s)
    return promql`${capacity} - ${workingSet(s)} - ${threshold(memoryAvailable, capacity)}`
  })

/** The first of the kubelet's two memory signals: the whole machine against `memory.available`. */
export const memoryHeadroom = signal({
  name: 'node_memory_headroom',
  means: text('Memory left before the kubelet evicts', '퇴출(eviction)까지 남은 노드 메모리'),
  unit: 'bytes',
  by: node,
  kind: 'gauge',
  expr: headroom(rootWorkingSet),
  otherwise: [headroom(osWorkingSet)],
  inSomeStacks: true,
  limits: below({ warning: '250Mi' }),
  record: 'cluster_node:memory_headroom:bytes',
})

// cAdvisor's `/kubepods` is the sum of the pods' own cgroups. A dead pod's series has no staleness marker and stays
// for five minutes when read instantly, so this sum is the rare one that must look back, over less.
const sumOfPods = (s: Settings) => {
  const pods = series('container_memory_working_set_bytes', { container: '', image: '', pod: not(''), ...cadvisor(s) })
  return promql`sum by (${node}) (${latest(s, [...node, 'namespace', 'pod'], pods)})`
}

const kubepods = (s: Settings) =>
  latest(s, node, series('container_memory_working_set_bytes', { id: matches('/kubepods(\\.slice)?'), ...cadvisor(s) }))

const podsHeadroom = (workingSet: (s: Settings) => Expr) => (s: Settings) =>
  promql`${allocatable(s)} - ${workingSet(s)}`

/**
 * The second: all pods against `allocatableMemory.available`. The limit of the pods' cgroup is allocatable plus the
 * threshold, so evictions start when their working set reaches allocatable. With large reservations it comes first.
 */
export const podsMemoryHeadroom = signal({
  name: 'pods_memory_headroom',
  means: text('Memory left to pods before the kubelet evicts', '퇴출(eviction)까지 파드가 더 쓸 수 있는 메모리'),
  unit: 'bytes',
  by: node,
  kind: 'gauge',
  expr: podsHeadroom(kubepods),
  otherwise: [podsHeadroom(sumOfPods)],
  limits: below({ warning: '250Mi' }),
  record: 'cluster_node:pods_memory_headroom:bytes',
})

/** How much of what pods may use is left: a trend counts only when little is. */
export const podsMemoryHeadroomRatio = signal({
  name: 'pods_memory_headroom_ratio',
  means: text('Share of the pods’ memory that is left', '파드가 쓸 수 있는 메모리 중 남은 비율'),
  unit: 'ratio',
  by: node,
  kind: 'gauge',
  expr: (s) => promql`${recorded(s, podsMemoryHeadroom)} / ${allocatable(s)}`,
  limits: below({ warning: '50%' }),
})

/** The same of the whole machine. */
export const memoryHeadroomRatio = signal({
  name: 'node_memory_headroom_ratio',
  means: text('Share of the node’s memory that is left', '노드 메모리 중 남은 비율'),
  unit: 'ratio',
  by: node,
  kind: 'gauge',
  expr: (s) => promql`${recorded(s, memoryHeadroom)} / ${machineMemory(s)}`,
  limits: below({ warning: '50%' }),
})
