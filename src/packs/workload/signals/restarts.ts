import type { Duration } from '../../../core/duration.js'
import { seconds } from '../../../core/duration.js'
import { text } from '../../../core/text.js'
import { lookback } from '../../../model/freshness.js'
import { atLeast } from '../../../model/limits.js'
import { watched } from '../../../model/namespaces.js'
import { recorded } from '../../../model/recorded.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { either } from './either.js'
import { pod, podsIn, withWorkload, workload } from './owner.js'

/** A container of a pod; a pod that is created anew under its name has another uid. */
const ofContainer = [...pod, 'uid', 'container']

export const workloadContainer = [...workload, 'container']

/**
 * How often each container restarted in a window, init containers too, where it did at least so often: what its counter
 * is, less what it was. A counter that was not there yet began at 0 only if its pod was created in the window.
 */
export const restartsIn = (s: Settings, window: Duration, least: number): Expr => {
  const containers = series('kube_pod_container_status_restarts_total')
  const inits = series('kube_pod_init_container_status_restarts_total')
  const back = (counter: Expr) => promql`last_over_time(${counter}[${lookback(s, counter)}] offset ${window})`
  const now = promql`max by (${ofContainer}) (${containers} or ${inits})`
  const then = promql`max by (${ofContainer}) (${back(containers)} or ${back(inits)})`
  const age = promql`time() - max by (${pod}) (${series('kube_pod_created')})`
  return promql`${now} - (${then} or ${now} * 0 and on (${pod}) ${age} < ${seconds(window)}) >= ${least}`
}

// When nodes restart one after the other, or the runtime does, every container of a DaemonSet restarts once: no loop.
const again = 2

const restarts = (window: Duration) => (s: Settings) =>
  watched(s, promql`sum by (${workloadContainer}) (${withWorkload(restartsIn(s, window, again))})`)

/** So many restarts in half an hour are a loop: at the longest back-off of five minutes it still makes five. */
const loop = 3

export const containerRestarts = signal({
  name: 'container_restarts',
  means: text('Repeated restarts in the last 30 minutes', '최근 30분 동안 반복된 재시작 횟수'),
  unit: 'count',
  by: workloadContainer,
  kind: 'counter',
  expr: restarts('30m'),
  limits: atLeast({ critical: loop, warning: loop }),
  record: 'cluster_namespace_workload_container:restarts:delta30m',
})

export const containerRestartsSlow = signal({
  name: 'container_restarts_slow',
  means: text('Repeated restarts in the last 3 hours', '최근 3시간 동안 반복된 재시작 횟수'),
  unit: 'count',
  by: workloadContainer,
  kind: 'counter',
  expr: restarts('3h'),
  limits: atLeast({ critical: 6, warning: 6 }),
  record: 'cluster_namespace_workload_container:restarts:delta3h',
})

/** The workloads of each namespace that restart again and again. */
export const loopingWorkloads = (s: Settings): Expr =>
  promql`group by (${workload}) (${recorded(s, containerRestarts)} >= ${loop})`

export const restartingWorkloads = signal({
  name: 'restarting_workloads',
  means: text(
    'Workloads of a namespace that restart again and again',
    '반복해서 재시작하는 네임스페이스의 워크로드 수',
  ),
  unit: 'count',
  by: ['cluster', 'namespace'],
  kind: 'counter',
  expr: (s) => promql`count by (${['cluster', 'namespace']}) (${loopingWorkloads(s)})`,
  limits: atLeast({ critical: 3 }),
})

/** Containers that restarted in the last hour: for texts, through lost scrapes. */
export const restartedLately = (): Expr =>
  promql`${either(
    promql`changes(${series('kube_pod_container_status_restarts_total')}[${'1h'}])`,
    promql`changes(${series('kube_pod_init_container_status_restarts_total')}[${'1h'}])`,
  )} > 0`

export const restartingPods = (s: Settings): Expr => podsIn(s, restartedLately())
