import { text } from '../../../../core/text.js'
import { exists, last } from '../../../../model/freshness.js'
import { above } from '../../../../model/limits.js'
import { recorded } from '../../../../model/recorded.js'
import type { Settings } from '../../../../model/settings.js'
import { signal } from '../../../../model/signal.js'
import type { Expr } from '../../../../promql/expr.js'
import { series } from '../../../../promql/selector.js'
import { promql } from '../../../../promql/template.js'
import { either } from '../../signals/either.js'
import { containerOomKills } from '../../signals/oom-kills.js'
import { pod, withWorkload, workload } from '../../signals/owner.js'
import { containerRestarts, containerRestartsSlow, restartsIn, workloadContainer } from '../../signals/restarts.js'
import { podsNotReady } from '../../signals/unready.js'
import { configWaits, creationWaits, imageWaits } from '../../signals/waiting.js'

// What the dashboard adds up; no alert needs it.

const cluster = ['cluster']
const container = [...pod, 'container']

export const loopingContainers = signal({
  name: 'looping_containers',
  means: text('Containers in a loop', '반복해서 재시작하는 컨테이너'),
  unit: 'count',
  by: cluster,
  kind: 'gauge',
  expr: (s) => promql`count by (${cluster}) (${recorded(s, containerRestarts)} >= 3)`,
  limits: above({ warning: 0 }),
})

export const oomKilledContainers = signal({
  name: 'oom_killed_containers',
  means: text('Containers killed by OOM in an hour', '1시간 안에 OOM으로 종료된 컨테이너'),
  unit: 'count',
  by: cluster,
  kind: 'gauge',
  expr: (s) => promql`count by (${cluster}) (${recorded(s, containerOomKills)})`,
  limits: above({ warning: 0 }),
})

export const podsThatCannotStart = signal({
  name: 'pods_that_cannot_start',
  means: text('Pods that cannot start', '시작하지 못하는 파드'),
  unit: 'count',
  by: cluster,
  kind: 'gauge',
  expr: (s) => {
    const waits = [imageWaits, configWaits, creationWaits].map((signal) => recorded(s, signal))
    return promql`sum by (${cluster}) (${either(...waits)})`
  },
  limits: above({ warning: 0 }),
})

export const unreadyPods = signal({
  name: 'unready_pods',
  means: text('Pods not Ready for five minutes', '5분 넘게 Ready가 아닌 파드'),
  unit: 'count',
  by: cluster,
  kind: 'gauge',
  expr: (s) => promql`sum by (${cluster}) (${recorded(s, podsNotReady)})`,
  limits: above({ warning: 0 }),
})

const restarted = (s: Settings, value: Expr, by: readonly string[]): Expr =>
  promql`max by (${by}) (${withWorkload(value)}) and on (${workloadContainer}) ${recorded(s, containerRestartsSlow)}`

export const lastReason = signal({
  name: 'last_reason',
  means: text('Why a container last ended', '컨테이너가 마지막으로 종료된 원인'),
  unit: 'state',
  by: [...workloadContainer, 'reason'],
  kind: 'gauge',
  expr: (s) => {
    const reasons = either(
      exists(s, [...container, 'reason'], series('kube_pod_container_status_last_terminated_reason')),
      exists(s, [...container, 'reason'], series('kube_pod_init_container_status_last_terminated_reason')),
    )
    return restarted(s, reasons, [...workloadContainer, 'reason'])
  },
})

export const lastExitCode = signal({
  name: 'last_exit_code',
  means: text('Exit code of the last end', '마지막 종료 코드'),
  unit: 'count',
  by: workloadContainer,
  kind: 'gauge',
  expr: (s) => {
    const codes = either(
      last(s, series('kube_pod_container_status_last_terminated_exitcode')),
      last(s, series('kube_pod_init_container_status_last_terminated_exitcode')),
    )
    return restarted(s, promql`max by (${container}) (${codes})`, workloadContainer)
  },
})

/** The pods behind the table of workloads. */
export const podRestarts = signal({
  name: 'pod_restarts',
  means: text('Restarts by pod in the last 3 hours', '최근 3시간 동안의 파드별 재시작'),
  unit: 'count',
  by: container,
  kind: 'counter',
  expr: (s) => promql`sum by (${container}) (${restartsIn(s, '3h', 1)})`,
})

/** Evicted pods stay listed, as Failed, until somebody deletes them. */
export const listedEvictions = signal({
  name: 'listed_evictions',
  means: text('Evicted pods', '퇴출된 파드'),
  unit: 'state',
  by: pod,
  kind: 'gauge',
  expr: (s) => exists(s, pod, series('kube_pod_status_reason', { reason: 'Evicted' })),
})

/** The same by workload, whose containers restart together more often than not. */
export const restartsOfWorkload = signal({
  name: 'restarts_of_workload',
  means: text('Restarts in 30 minutes, by workload', '30분 동안의 재시작(워크로드별)'),
  unit: 'count',
  by: workload,
  kind: 'gauge',
  expr: (s) => promql`sum by (${workload}) (${recorded(s, containerRestarts)})`,
})

export const oomKillsOfWorkload = signal({
  name: 'oom_kills_of_workload',
  means: text('OOM kills in an hour, by workload', '1시간 동안의 OOM 종료(워크로드별)'),
  unit: 'count',
  by: workload,
  kind: 'gauge',
  expr: (s) => promql`sum by (${workload}) (${recorded(s, containerOomKills)})`,
})
