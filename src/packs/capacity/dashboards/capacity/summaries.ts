import { text } from '../../../../core/text.js'
import { recorded, recordOf } from '../../../../model/recorded.js'
import { narrow } from '../../../../model/scope.js'
import type { Settings } from '../../../../model/settings.js'
import { type Signal, signal } from '../../../../model/signal.js'
import type { Expr } from '../../../../promql/expr.js'
import { promql } from '../../../../promql/template.js'
import { cpuRequestsRatio, memoryRequestsRatio } from '../../../node/signals/room.js'
import { workload } from '../../../workload/signals/owner.js'
import { roomWithoutLargest } from '../../signals/pools.js'
import { freeRoom, largestRoom } from '../../signals/room.js'
import { unschedulableRequests } from '../../signals/unschedulable.js'

// What only panels read.

const cluster = ['cluster']
const node = ['cluster', 'node']
const pool = ['cluster', 'pool']

const one = (s: Settings, of: Signal, resource: string, by: readonly string[]): Expr =>
  promql`max by (${by}) (${narrow(recorded(s, of), { resource }, s)})`

export const largestCpu = signal({
  name: 'largest_cpu_room',
  means: text('Most CPU left on one node', '한 노드에 남은 CPU 최대'),
  unit: 'cores',
  by: cluster,
  kind: 'gauge',
  expr: (s) => one(s, largestRoom, 'cpu', cluster),
})

export const largestMemory = signal({
  name: 'largest_memory_room',
  means: text('Most memory left on one node', '한 노드에 남은 메모리 최대'),
  unit: 'bytes',
  by: cluster,
  kind: 'gauge',
  expr: (s) => one(s, largestRoom, 'memory', cluster),
})

export const freeCpu = signal({
  name: 'free_cpu',
  means: text('CPU left', '남은 CPU'),
  unit: 'cores',
  by: node,
  kind: 'gauge',
  expr: (s) => one(s, freeRoom, 'cpu', node),
})

export const freeMemory = signal({
  name: 'free_memory',
  means: text('Memory left', '남은 메모리'),
  unit: 'bytes',
  by: node,
  kind: 'gauge',
  expr: (s) => one(s, freeRoom, 'memory', node),
})

export const freeStorage = signal({
  name: 'free_ephemeral_storage',
  means: text('Local storage left', '남은 로컬 저장 공간'),
  unit: 'bytes',
  by: node,
  kind: 'gauge',
  expr: (s) => one(s, freeRoom, 'ephemeral_storage', node),
})

export const freePods = signal({
  name: 'free_pods',
  means: text('Pods that a node can still take', '더 받을 수 있는 파드'),
  unit: 'count',
  by: node,
  kind: 'gauge',
  expr: (s) => one(s, freeRoom, 'pods', node),
})

const fullest = (of: Signal) => (s: Settings) => promql`topk by (${cluster}) (20, ${of.expr(s)})`

export const fullestByCpu = signal({
  name: 'fullest_nodes_by_cpu',
  means: text('CPU requested, the 20 fullest nodes', 'CPU 요청률이 높은 노드 20대'),
  unit: 'ratio',
  by: node,
  kind: 'gauge',
  expr: fullest(cpuRequestsRatio),
})

export const fullestByMemory = signal({
  name: 'fullest_nodes_by_memory',
  means: text('Memory requested, the 20 fullest nodes', '메모리 요청률이 높은 노드 20대'),
  unit: 'ratio',
  by: node,
  kind: 'gauge',
  expr: fullest(memoryRequestsRatio),
})

export const askedCpu = signal({
  name: 'unschedulable_cpu_request',
  means: text('CPU that one of them asks for', '파드 하나의 CPU 요청'),
  unit: 'cores',
  by: workload,
  kind: 'gauge',
  expr: (s) => one(s, unschedulableRequests, 'cpu', workload),
})

export const askedMemory = signal({
  name: 'unschedulable_memory_request',
  means: text('Memory that one of them asks for', '파드 하나의 메모리 요청'),
  unit: 'bytes',
  by: workload,
  kind: 'gauge',
  expr: (s) => one(s, unschedulableRequests, 'memory', workload),
})

// At the pace of a week; a pool whose room grows or stays has no date.
const exhaustion = (s: Settings, resource: string): Expr => {
  const room = narrow(recorded(s, roomWithoutLargest), { resource }, s)
  const pace = narrow(promql`deriv(${recordOf(roomWithoutLargest)}[${'7d'}])`, { resource }, s)
  return promql`max by (${pool}) ((${room} > 0) / (0 - (${pace} < 0)))`
}

export const cpuExhaustion = signal({
  name: 'cpu_room_time_left',
  means: text('Until CPU is short without the largest node', '가장 큰 노드 없이 CPU가 모자라기까지'),
  unit: 'seconds',
  by: pool,
  kind: 'gauge',
  expr: (s) => exhaustion(s, 'cpu'),
})

export const memoryExhaustion = signal({
  name: 'memory_room_time_left',
  means: text('Until memory is short without the largest node', '가장 큰 노드 없이 메모리가 모자라기까지'),
  unit: 'seconds',
  by: pool,
  kind: 'gauge',
  expr: (s) => exhaustion(s, 'memory'),
})
