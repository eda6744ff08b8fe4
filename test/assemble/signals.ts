import { text } from '../../src/core/text.js'
import { above, atLeast } from '../../src/model/limits.js'
import { signal } from '../../src/model/signal.js'
import { series } from '../../src/promql/selector.js'
import { promql } from '../../src/promql/template.js'

/** Signals of a make-believe pack, as small as they can be. */
export const hot = signal({
  name: 'node_hot',
  means: text('Node is hot', '노드가 뜨거움'),
  unit: 'count',
  by: ['cluster', 'node'],
  kind: 'gauge',
  expr: () => promql`max by (${['cluster', 'node']}) (last_over_time(${series('kube_node_info')}[${'2m'}]))`,
  limits: atLeast({ warning: 1, critical: 5 }),
})

export const fire = signal({
  name: 'cluster_fire',
  means: text('Fires in the cluster', '클러스터의 불'),
  unit: 'count',
  by: ['cluster'],
  kind: 'gauge',
  expr: () => promql`count by (${['cluster']}) (last_over_time(${series('kube_node_info')}[${'2m'}]))`,
  limits: above({ critical: 1 }),
  record: 'cluster:fires:count',
})

export const podHot = signal({ ...hot, name: 'pod_hot', by: ['cluster', 'namespace', 'pod'] })
