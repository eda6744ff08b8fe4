import { text } from '../../../core/text.js'
import { last, latest } from '../../../model/freshness.js'
import { above, atLeast } from '../../../model/limits.js'
import { watched } from '../../../model/namespaces.js'
import { recorded } from '../../../model/recorded.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { not } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { cadvisor } from '../../node/signals/jobs.js'
import { either } from './either.js'
import { pod, podsIn, withWorkload } from './owner.js'
import { restartedLately, restartsIn, workloadContainer } from './restarts.js'

const oom = { reason: 'OOMKilled' } as const

const instance = ['cluster', 'uid', 'container']

// The last reason shows from the second kill on, and tells of the last end alone; a kill before it is seen while its
// container has not restarted yet.
const seen = (read: (family: Expr) => Expr = (family) => family): Expr =>
  either(
    read(series('kube_pod_container_status_last_terminated_reason', oom)),
    read(series('kube_pod_init_container_status_last_terminated_reason', oom)),
    promql`max_over_time(${series('kube_pod_container_status_terminated_reason', oom)}[${'1h'}])`,
  )

export const containerOomKills = signal({
  name: 'container_oom_kills',
  means: text('Restarts in the last hour, the last of them by OOM', '최근 1시간 동안의 재시작 횟수(마지막 원인 OOM)'),
  unit: 'count',
  by: workloadContainer,
  kind: 'counter',
  expr: (s) =>
    watched(
      s,
      promql`sum by (${workloadContainer}) (${withWorkload(promql`${restartsIn(s, '1h', 1)} and on (${instance}) ${seen()}`)})`,
    ),
  limits: atLeast({ warning: 2 }),
  record: 'cluster_namespace_workload_container:oom_restarts:delta1h',
})

/** The same, for namespaces in which the first one counts. */
export const criticalOomKills = signal({
  name: 'critical_oom_kills',
  means: text('OOM kills in the last hour in a critical namespace', '중요 네임스페이스에서 최근 1시간 동안의 OOM 종료'),
  unit: 'count',
  by: workloadContainer,
  kind: 'counter',
  expr: (s) => recorded(s, containerOomKills),
  limits: atLeast({ warning: 1 }),
})

/** The pods in which a container was killed so in the last hour. */
export const oomKilledPods = (s: Settings): Expr =>
  podsIn(s, promql`${restartedLately()} and on (${instance}) ${seen((family) => last(s, family))}`)

const container = [...pod, 'container']

/** Processes that the kernel killed in containers that live on; where the container itself died so, that is told. */
export const processOomKills = signal({
  name: 'process_oom_kills',
  means: text(
    'Processes killed by OOM in a container that lives on, in 15 minutes',
    '최근 15분 동안 컨테이너는 살아 있고 프로세스만 OOM으로 종료된 횟수',
  ),
  unit: 'count',
  by: container,
  kind: 'counter',
  expr: (s) => {
    const events = series('container_oom_events_total', { container: not(''), ...cadvisor(s) })
    const died = latest(s, container, series('kube_pod_container_status_last_terminated_timestamp'))
    const reason = latest(s, container, series('kube_pod_container_status_last_terminated_reason', oom))
    return watched(
      s,
      promql`sum by (${container}) (increase(${events}[${'15m'}]))
        unless on (${container}) (time() - ${died} < 900 and on (${container}) ${reason})`,
    )
  },
  limits: above({ warning: 0 }),
  needs: ['kubelet'],
})
