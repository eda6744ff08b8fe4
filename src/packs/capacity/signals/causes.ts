import { text } from '../../../core/text.js'
import { holds } from '../../../model/limits.js'
import { recorded } from '../../../model/recorded.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { promql } from '../../../promql/template.js'
import { workload } from '../../workload/signals/owner.js'
import { freeRoom, largestRoom } from './room.js'
import { claim, unboundClaims, unschedulablePods, unschedulableRequests } from './unschedulable.js'

// Why pods cannot be placed. What a node is too small for is told before what is Pending: a claim that waits for its
// first consumer is Pending because its pod is not placed.

const perResource = ['cluster', 'resource']

/** Requests that are larger than the room on any node that has the resource. */
export const tooLarge = (s: Settings): Expr =>
  promql`${recorded(s, unschedulableRequests)} > on (${perResource}) group_left () ${recorded(s, largestRoom)}`

/** Requests for what no schedulable node has at all. */
export const nowhere = (s: Settings): Expr =>
  promql`${recorded(s, unschedulableRequests)} unless on (${perResource}) ${recorded(s, largestRoom)}`

const missing = (s: Settings): Expr => promql`${tooLarge(s)} or (${nowhere(s)})`

/** Claims that pods wait for which would fit by size. */
export const awaited = (s: Settings): Expr =>
  promql`${recorded(s, unboundClaims)} unless on (${workload}) ${missing(s)}`

/** A claim that waits for its first consumer is no worry of its own where the pod is too large for any node. */
export const claimWaitsForPlace = signal({
  name: 'claim_waits_for_place',
  means: text('Claim whose pod no node has room for', '파드를 배치할 자리가 없어 기다리는 PVC'),
  unit: 'state',
  by: claim,
  kind: 'gauge',
  expr: (s) => promql`group by (${claim}) (${recorded(s, unboundClaims)} and on (${workload}) ${missing(s)})`,
  limits: holds('warning'),
})

/** Pods that would fit by size: what they wait for has an alert of its own. */
export const waitsForVolume = signal({
  name: 'unschedulable_for_volume',
  means: text('Pods that cannot be placed for want of a volume', '볼륨이 없어 배치할 수 없는 워크로드'),
  unit: 'state',
  by: workload,
  kind: 'gauge',
  expr: (s) => promql`group by (${workload}) (${awaited(s)})`,
  limits: holds('critical', 'warning'),
})

// Neither size, as far as one resource at a time tells it, nor a volume.
const otherwise = (s: Settings, value: Expr): Expr =>
  promql`${value} unless on (${workload}) ${missing(s)} unless on (${workload}) ${recorded(s, unboundClaims)}`

/** Nodes that have all that one workload's pods ask for: only of one workload, which the alert's text narrows it to. */
const fitting = (s: Settings): Expr => {
  const asked = recorded(s, unschedulableRequests)
  const fits = promql`${recorded(s, freeRoom)} >= on (${perResource}) group_left () ${asked}`
  return promql`count by (${['cluster', 'node']}) (${fits})
    == on (${['cluster']}) group_left () count by (${['cluster']}) (${asked})`
}

const nodesThatFit = (s: Settings): Expr => promql`count by (${['cluster']}) (${fitting(s)})`

/** How many nodes have room for a pod that is kept away by something else. */
export const keptAway = (s: Settings): Expr => {
  const waiting = otherwise(s, recorded(s, unschedulablePods))
  return promql`${nodesThatFit(s)} and on (${['cluster']}) ${waiting}`
}

/** What a pod asks for that is free on one node or another, and on none of them together. */
export const scattered = (s: Settings): Expr =>
  promql`${otherwise(s, recorded(s, unschedulableRequests))} unless on (${['cluster']}) ${nodesThatFit(s)}`

const because = (value: Expr, cause: string): Expr =>
  promql`label_replace(${value}, ${'cause'}, ${cause}, ${''}, ${''})`

/** Pods that cannot be placed, with each cause: a resource, `volume`, or `constraint`. */
export const causes = signal({
  name: 'unschedulable_causes',
  means: text('Pods that cannot be placed, by cause', '배치할 수 없는 파드(원인별)'),
  unit: 'count',
  by: [...workload, 'cause'],
  kind: 'gauge',
  expr: (s) => {
    const pods = recorded(s, unschedulablePods)
    const size = promql`label_replace(${missing(s)}, ${'cause'}, ${'$1'}, ${'resource'}, ${'(.+)'})`
    const bySize = promql`${size} * 0 + on (${workload}) group_left () ${pods}`
    const byVolume = because(promql`${pods} and on (${workload}) ${awaited(s)}`, 'volume')
    return promql`max by (${[...workload, 'cause']}) (
      ${bySize} or ${byVolume} or ${because(otherwise(s, pods), 'constraint')})`
  },
})
