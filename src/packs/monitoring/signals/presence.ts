import { text } from '../../../core/text.js'
import { exists } from '../../../model/freshness.js'
import { above, holds } from '../../../model/limits.js'
import { recorded, recordOf } from '../../../model/recorded.js'
import { signal } from '../../../model/signal.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'

const cluster = ['cluster']

/** Prometheus has targets there, whether they answer or not. */
export const clusterHeard = signal({
  name: 'cluster_heard',
  means: text('Prometheus watches the cluster', '프로메테우스가 지켜보는 클러스터'),
  unit: 'state',
  by: cluster,
  kind: 'gauge',
  expr: (s) => exists(s, cluster, series('up')),
  limits: holds('none'),
})

export const clusterTargets = signal({
  name: 'cluster_targets',
  means: text('Targets of the cluster', '클러스터의 타깃 수'),
  unit: 'count',
  by: cluster,
  kind: 'sum',
  expr: () => promql`count by (${cluster}) (${series('up')})`,
  record: 'cluster:targets:count',
})

/** How many targets a cluster had, of which nothing has come since. */
export const targetsLost = signal({
  name: 'cluster_targets_lost',
  means: text('Targets that a cluster had before it fell silent', '소식이 끊기기 전 클러스터의 타깃 수'),
  unit: 'count',
  by: cluster,
  kind: 'gauge',
  expr: (s) =>
    promql`last_over_time(${recordOf(clusterTargets)}[${'1d'}]) unless on (${cluster}) ${recorded(s, clusterTargets)}`,
  limits: above({ critical: 0 }),
})
