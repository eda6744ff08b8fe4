import { exists } from '../../../model/freshness.js'
import type { Settings } from '../../../model/settings.js'
import type { Expr } from '../../../promql/expr.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'

const pod = ['cluster', 'namespace', 'pod']

/** The pods of a node that were evicted and are still listed, whatever for. */
export const evictedPods = (s: Settings): Expr =>
  promql`${exists(s, [...pod, 'node'], series('kube_pod_info'))}
    and on (${pod}) ${exists(s, pod, series('kube_pod_status_reason', { reason: 'Evicted' }))}`
