import { text } from '../../../../core/text.js'
import { latest, perSecond } from '../../../../model/freshness.js'
import type { Settings } from '../../../../model/settings.js'
import { signal } from '../../../../model/signal.js'
import type { Unit } from '../../../../model/unit.js'
import type { Expr } from '../../../../promql/expr.js'
import { not, oneOf } from '../../../../promql/matchers.js'
import { series } from '../../../../promql/selector.js'
import { promql } from '../../../../promql/template.js'
import { cadvisor, kubeletResource } from '../../../node/signals/jobs.js'
import { withWorkload, workload } from '../../signals/owner.js'

// What the pods of the chosen workloads use and ask for; nothing alerts on it here, so it may blink.

const pod = ['cluster', 'namespace', 'pod']
const container = [...pod, 'container']

const perWorkload = (ofPods: Expr): Expr => promql`sum by (${workload}) (${withWorkload(ofPods)})`

const cpu =
  (endpoint: (s: Settings) => ReturnType<typeof cadvisor> | ReturnType<typeof kubeletResource>) => (s: Settings) =>
    perWorkload(
      promql`sum by (${pod}) (max by (${container}) (${perSecond(s, series('container_cpu_usage_seconds_total', { container: not(''), ...endpoint(s) }))}))`,
    )

const memory =
  (endpoint: (s: Settings) => ReturnType<typeof cadvisor> | ReturnType<typeof kubeletResource>) => (s: Settings) =>
    perWorkload(
      promql`sum by (${pod}) (max by (${container}) (${series('container_memory_working_set_bytes', { container: not(''), ...endpoint(s) })}))`,
    )

export const workloadCpuUse = signal({
  name: 'workload_cpu_use',
  means: text('CPU in use', 'CPU 사용량'),
  unit: 'cores',
  by: workload,
  kind: 'gauge',
  expr: cpu(kubeletResource),
  otherwise: [cpu(cadvisor)],
})

export const workloadMemoryUse = signal({
  name: 'workload_memory_use',
  means: text('Memory in use', '메모리 사용량'),
  unit: 'bytes',
  by: workload,
  kind: 'gauge',
  expr: memory(kubeletResource),
  otherwise: [memory(cadvisor)],
})

const asked = <const Name extends string>(
  name: Name,
  what: 'requests' | 'limits',
  resource: 'cpu' | 'memory',
  unit: Unit,
  means: ReturnType<typeof text>,
) =>
  signal({
    name,
    means,
    unit,
    by: workload,
    kind: 'gauge',
    expr: () => {
      const family = series(`kube_pod_container_resource_${what}`, { resource })
      const ended = series('kube_pod_status_phase', { phase: oneOf('Succeeded', 'Failed') })
      return perWorkload(promql`sum by (${pod}) (max by (${container}) (${family})) unless on (${pod}) (${ended} == 1)`)
    },
  })

export const workloadCpuRequests = asked(
  'workload_cpu_requests',
  'requests',
  'cpu',
  'cores',
  text('CPU requested', 'CPU 요청'),
)
export const workloadCpuLimits = asked('workload_cpu_limits', 'limits', 'cpu', 'cores', text('CPU limit', 'CPU 한도'))
export const workloadMemoryRequests = asked(
  'workload_memory_requests',
  'requests',
  'memory',
  'bytes',
  text('Memory requested', '메모리 요청'),
)
export const workloadMemoryLimits = asked(
  'workload_memory_limits',
  'limits',
  'memory',
  'bytes',
  text('Memory limit', '메모리 한도'),
)

/** Pods on the host's network report the node's own interfaces, so they are left out. */
const traffic = (s: Settings, bytes: Expr): Expr => {
  const onHost = series('kube_pod_info', { host_network: 'true' })
  return perWorkload(promql`sum by (${pod}) (${perSecond(s, bytes)}) unless on (${pod}) ${latest(s, pod, onHost)}`)
}

export const workloadReceived = signal({
  name: 'workload_network_received',
  means: text('Received per second', '초당 수신'),
  unit: 'bytes',
  by: workload,
  kind: 'gauge',
  expr: (s) => traffic(s, series('container_network_receive_bytes_total', cadvisor(s))),
})

export const workloadSent = signal({
  name: 'workload_network_sent',
  means: text('Sent per second', '초당 송신'),
  unit: 'bytes',
  by: workload,
  kind: 'gauge',
  expr: (s) => traffic(s, series('container_network_transmit_bytes_total', cadvisor(s))),
})
