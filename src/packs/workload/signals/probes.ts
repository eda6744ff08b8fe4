import { text } from '../../../core/text.js'
import { above } from '../../../model/limits.js'
import { watched } from '../../../model/namespaces.js'
import { signal } from '../../../model/signal.js'
import { oneOf } from '../../../promql/matchers.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { pod, withWorkload } from './owner.js'
import { workloadContainer } from './restarts.js'

const container = [...pod, 'container']

/** Failures of the probes that kill: a failing readiness probe only takes a pod out of its Services. */
export const probeFailures = signal({
  name: 'probe_failures',
  means: text(
    'Liveness and startup probes that failed in the last 30 minutes',
    '최근 30분 동안 실패한 liveness·startup 프로브 횟수',
  ),
  unit: 'count',
  by: workloadContainer,
  kind: 'counter',
  expr: (s) => {
    const failed = series('prober_probe_total', { probe_type: oneOf('Liveness', 'Startup'), result: 'failed' })
    const grew = promql`sum by (${container}) (increase(${failed}[${'30m'}]))`
    return watched(s, promql`sum by (${workloadContainer}) (${withWorkload(grew)})`)
  },
  limits: above({ critical: 3, warning: 3 }),
  record: 'cluster_namespace_workload_container:probe_failures:increase30m',
  needs: ['kubelet'],
})
