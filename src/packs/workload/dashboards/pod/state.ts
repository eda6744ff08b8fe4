import type { Text } from '../../../../core/text.js'
import { text } from '../../../../core/text.js'
import { last, latest } from '../../../../model/freshness.js'
import type { Settings } from '../../../../model/settings.js'
import { signal } from '../../../../model/signal.js'
import type { Expr } from '../../../../promql/expr.js'
import { series } from '../../../../promql/selector.js'
import { promql } from '../../../../promql/template.js'
import { either } from '../../signals/either.js'
import { pod } from '../../signals/owner.js'

// What the page of a pod shows of its state; nothing alerts on it here.

const container = [...pod, 'container']
const phase = [...pod, 'phase']
const reason = [...pod, 'reason']
const place = [...pod, 'node', 'pod_ip', 'host_network']
const why = [...container, 'reason']

const state = <const Name extends string>(
  name: Name,
  means: Text,
  by: readonly string[],
  ...families: readonly Expr[]
) =>
  signal({
    name,
    means,
    unit: 'state',
    by,
    kind: 'gauge',
    expr: (s: Settings) => promql`max by (${by}) (${either(...families.map((family) => last(s, family)))})`,
  })

export const podPhase = state('pod_phase', text('Phase', '단계(phase)'), phase, series('kube_pod_status_phase'))
export const podReason = state('pod_reason', text('Why', '이유'), reason, series('kube_pod_status_reason'))
export const podPlace = state('pod_place', text('Where it runs', '실행 위치'), place, series('kube_pod_info'))

export const podReady = state(
  'pod_ready',
  text('Ready', 'Ready'),
  pod,
  series('kube_pod_status_ready', { condition: 'true' }),
)

export const podScheduled = state(
  'pod_scheduled',
  text('Has a node', '노드에 배치됨'),
  pod,
  series('kube_pod_status_scheduled', { condition: 'true' }),
)

export const containerReady = state(
  'container_ready',
  text('Ready', 'Ready'),
  container,
  series('kube_pod_container_status_ready'),
  series('kube_pod_init_container_status_ready'),
)

export const containerWaits = state(
  'container_waits',
  text('Waits for', '대기 이유'),
  why,
  series('kube_pod_container_status_waiting_reason'),
  series('kube_pod_init_container_status_waiting_reason'),
)

export const containerEnded = state(
  'container_ended',
  text('Last ended', '마지막 종료 원인'),
  why,
  series('kube_pod_container_status_last_terminated_reason'),
  series('kube_pod_init_container_status_last_terminated_reason'),
)

export const containerExitCode = signal({
  name: 'container_exit_code',
  means: text('Exit code of the last end', '마지막 종료 코드'),
  unit: 'count',
  by: container,
  kind: 'gauge',
  expr: (s) => {
    const codes = either(
      last(s, series('kube_pod_container_status_last_terminated_exitcode')),
      last(s, series('kube_pod_init_container_status_last_terminated_exitcode')),
    )
    return promql`max by (${container}) (${codes})`
  },
})

export const podAge = signal({
  name: 'pod_age',
  means: text('Age', '나이'),
  unit: 'seconds',
  by: pod,
  kind: 'gauge',
  expr: (s) => promql`time() - ${latest(s, pod, series('kube_pod_created'))}`,
})

/** All restarts so far. */
export const containerRestartsSoFar = signal({
  name: 'container_restarts_so_far',
  means: text('Restarts so far', '누적 재시작'),
  unit: 'count',
  by: container,
  kind: 'counter',
  expr: (s) => {
    const counts = either(
      last(s, series('kube_pod_container_status_restarts_total')),
      last(s, series('kube_pod_init_container_status_restarts_total')),
    )
    return promql`max by (${container}) (${counts})`
  },
})
