import { text } from '../../../../core/text.js'
import { latest, perSecond } from '../../../../model/freshness.js'
import { above } from '../../../../model/limits.js'
import type { Settings } from '../../../../model/settings.js'
import { signal } from '../../../../model/signal.js'
import type { Unit } from '../../../../model/unit.js'
import { not } from '../../../../promql/matchers.js'
import { series } from '../../../../promql/selector.js'
import { promql } from '../../../../promql/template.js'
import { cadvisor } from '../../../node/signals/jobs.js'
import { pod } from '../../signals/owner.js'

// What the containers of a pod use, of what they asked for and may have.

const container = [...pod, 'container']

const ofContainers = (s: Settings) => ({ container: not(''), ...cadvisor(s) }) as const

export const containerCpuUse = signal({
  name: 'container_cpu_use',
  means: text('CPU in use', 'CPU 사용량'),
  unit: 'cores',
  by: container,
  kind: 'gauge',
  expr: (s) =>
    promql`sum by (${container}) (${perSecond(s, series('container_cpu_usage_seconds_total', ofContainers(s)))})`,
})

export const containerMemoryUse = signal({
  name: 'container_memory_use',
  means: text('Memory in use (working set)', '메모리 사용량(워킹셋)'),
  unit: 'bytes',
  by: container,
  kind: 'gauge',
  expr: (s) => promql`sum by (${container}) (${series('container_memory_working_set_bytes', ofContainers(s))})`,
})

const asked = <const W extends 'requests' | 'limits', const R extends 'cpu' | 'memory'>(
  what: W,
  resource: R,
  unit: Unit,
) =>
  signal({
    name: `container_${resource}_${what}`,
    means: what === 'requests' ? text('Request', '요청') : text('Limit', '한도'),
    unit,
    by: container,
    kind: 'gauge',
    expr: (s) => {
      const families = {
        requests: series('kube_pod_container_resource_requests', { resource }),
        limits: series('kube_pod_container_resource_limits', { resource }),
      }
      return latest(s, container, families[what])
    },
  })

export const containerCpuRequest = asked('requests', 'cpu', 'cores')
export const containerCpuLimit = asked('limits', 'cpu', 'cores')
export const containerMemoryRequest = asked('requests', 'memory', 'bytes')
export const containerMemoryLimit = asked('limits', 'memory', 'bytes')

/** The share of its scheduling periods in which a container had used up its CPU limit. */
export const containerThrottled = signal({
  name: 'container_throttled',
  means: text('CPU periods throttled', 'CPU 제한에 걸린 주기 비율'),
  unit: 'ratio',
  by: container,
  kind: 'gauge',
  expr: (s) => {
    const throttled = perSecond(s, series('container_cpu_cfs_throttled_periods_total', ofContainers(s)))
    const periods = perSecond(s, series('container_cpu_cfs_periods_total', ofContainers(s)))
    return promql`sum by (${container}) (${throttled}) / sum by (${container}) (${periods})`
  },
  limits: above({ warning: '25%' }),
})

const stalls = <const R extends 'cpu' | 'memory' | 'io'>(resource: R, means: ReturnType<typeof text>) =>
  signal({
    name: `container_${resource}_stall`,
    means,
    unit: 'ratio',
    by: container,
    kind: 'gauge',
    silentWhereNew: true,
    expr: (s) => {
      const family: `container_pressure_${'cpu' | 'memory' | 'io'}_waiting_seconds_total` = `container_pressure_${resource}_waiting_seconds_total`
      return promql`sum by (${container}) (${perSecond(s, series(family, ofContainers(s)))})`
    },
  })

/** Pressure stall information: cgroup v2 alone has it. */
export const containerCpuStall = stalls('cpu', text('Time spent waiting for CPU', 'CPU를 기다린 시간 비율'))
export const containerMemoryStall = stalls('memory', text('Time spent waiting for memory', '메모리를 기다린 시간 비율'))
export const containerIoStall = stalls('io', text('Time spent waiting for I/O', 'I/O를 기다린 시간 비율'))
