import { text } from '../../../../core/text.js'
import { recorded, recordOf } from '../../../../model/recorded.js'
import { narrow } from '../../../../model/scope.js'
import type { Settings } from '../../../../model/settings.js'
import { signal } from '../../../../model/signal.js'
import type { Expr } from '../../../../promql/expr.js'
import { promql } from '../../../../promql/template.js'
import { nodePool } from '../../signals/pools.js'
import { nodeRequests } from '../../signals/requests.js'
import { allocatable, freeRoom } from '../../signals/room.js'

// Sums over the nodes of a pool. Nothing alerts on them, so they may blink with the record of pools.

const node = ['cluster', 'node']
const pool = ['cluster', 'pool']

const summed = (value: Expr): Expr =>
  promql`sum by (${pool}) (${value} * on (${node}) group_left (${['pool']}) ${recordOf(nodePool)})`

const share = (s: Settings, resource: string): Expr => {
  const asked = narrow(recorded(s, nodeRequests), { resource }, s)
  return promql`${summed(asked)} / ${summed(narrow(allocatable(s), { resource }, s))}`
}

export const poolCpuRequests = signal({
  name: 'pool_cpu_requests_ratio',
  means: text('CPU requested, of what a pool has', '풀의 CPU 요청률'),
  unit: 'ratio',
  by: pool,
  kind: 'gauge',
  expr: (s) => share(s, 'cpu'),
})

export const poolMemoryRequests = signal({
  name: 'pool_memory_requests_ratio',
  means: text('Memory requested, of what a pool has', '풀의 메모리 요청률'),
  unit: 'ratio',
  by: pool,
  kind: 'gauge',
  expr: (s) => share(s, 'memory'),
})

export const poolFreeCpu = signal({
  name: 'pool_free_cpu',
  means: text('CPU left in a pool', '풀에 남은 CPU'),
  unit: 'cores',
  by: pool,
  kind: 'gauge',
  expr: (s) => summed(narrow(recorded(s, freeRoom), { resource: 'cpu' }, s)),
})

export const poolFreeMemory = signal({
  name: 'pool_free_memory',
  means: text('Memory left in a pool', '풀에 남은 메모리'),
  unit: 'bytes',
  by: pool,
  kind: 'gauge',
  expr: (s) => summed(narrow(recorded(s, freeRoom), { resource: 'memory' }, s)),
})
