import type { Duration } from '../../../core/duration.js'
import { text } from '../../../core/text.js'
import { latest, perSecond } from '../../../model/freshness.js'
import { above, atLeast } from '../../../model/limits.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { controllerManager } from './component-jobs.js'

const queue = ['cluster', 'name']

// Replicas that do not lead have empty queues.
const depth = (s: Settings) => series('workqueue_depth', controllerManager(s))
const waiting = (s: Settings) => latest(s, queue, depth(s))

export const queueDepth = signal({
  name: 'controller_queue_depth',
  means: text('Objects that wait for a controller', '컨트롤러를 기다리는 객체'),
  unit: 'count',
  by: queue,
  kind: 'gauge',
  expr: waiting,
  limits: atLeast({ warning: 10 }),
  needs: ['kube-controller-manager'],
})

/**
 * How long the objects that wait now will have waited, at the pace at which the controller took them in the five minutes
 * before. One that takes none needs for ever; from Kubernetes 1.37 on it has no series before it took the first.
 */
export const queueWait = signal({
  name: 'controller_queue_wait',
  means: text('Time in which a controller gets through what waits', '컨트롤러가 밀린 일을 처리하는 데 걸리는 시간'),
  unit: 'seconds',
  by: queue,
  kind: 'gauge',
  expr: (s) => {
    const taken = perSecond(s, series('workqueue_queue_duration_seconds_count', controllerManager(s)))
    return promql`${waiting(s)} / on (${queue}) (sum by (${queue}) (${taken}) or on (${queue}) ${waiting(s)} * 0)`
  },
  limits: above({ warning: 300 }),
  needs: ['kube-controller-manager'],
})

// A queue goes up and down by the second: means are compared, of the last five minutes and of those before.
const window: Duration = '5m'

/** A burst that is being worked off needs no one. */
export const queueTrend = signal({
  name: 'controller_queue_trend',
  means: text('Objects that wait, against five minutes ago', '5분 전 대비 기다리는 객체'),
  unit: 'ratio',
  by: queue,
  kind: 'gauge',
  expr: (s) => {
    const now = promql`avg_over_time(${depth(s)}[${window}])`
    const before = promql`avg_over_time(${depth(s)}[${window}] offset ${window})`
    return promql`max by (${queue}) (${now}) / max by (${queue}) (${before})`
  },
  limits: atLeast({ warning: '80%' }),
  needs: ['kube-controller-manager'],
})
