import { objectLabels } from '../catalog/query.js'
import type { Expr } from '../promql/expr.js'
import { inject } from '../promql/inject.js'
import { type Matchers, matches, notMatches } from '../promql/matchers.js'
import { series } from '../promql/selector.js'
import { type Selector, selectorsOf } from '../promql/selectors.js'
import { promql } from '../promql/template.js'
import type { EvictionThresholds, Settings } from './settings.js'

const node = ['cluster', 'node']

/**
 * An expression narrowed to some objects: each matcher goes into every selector whose series carry its label; the
 * others are narrowed by what they are joined with. A node that no selector names, because its name is cut from
 * another label, is chosen from the census.
 */
export const narrow = (expr: Expr, matchers: Matchers, settings: Settings): Expr =>
  Object.entries(matchers).reduce((narrowed, [label, matcher]) => {
    const where = (selector: Selector) => carries(selector, label, settings)
    if (selectorsOf(narrowed.text).some(where)) return inject(narrowed, { [label]: matcher }, where)
    if (label !== 'node') return narrowed
    const census = inject(series('kube_node_info'), { node: matcher })
    return promql`${narrowed} and on (${node}) group by (${node}) (last_over_time(${census}[${'2m'}]))`
  }, expr)

const carries = ({ metric = '' }: Selector, label: string, settings: Settings): boolean => {
  // Recorded series carry what their level names; a workload stands for both its labels.
  if (metric.includes(':'))
    return label === 'cluster' || levelOf(metric).includes(label.replace(/^workload_type$/, 'workload'))
  if (label === 'node' && metric.startsWith('node_')) return settings.nodeName === 'label' || fromKubelet(metric)
  return objectLabels(metric)?.includes(label) ?? false
}

const levelOf = (record: string): readonly string[] => (record.split(':')[0] ?? '').split('_')

// The kubelet has `node_*` families too, and its targets always name their node.
const fromKubelet = (metric: string): boolean => objectLabels(metric)?.includes('node') ?? false

/**
 * An expression that depends on the eviction thresholds, over all node pools: the first pool that matches a node's
 * name speaks for it, and the settings' own thresholds speak for the nodes of no pool.
 */
export const byPool = (settings: Settings, of: (eviction: EvictionThresholds) => Expr): Expr => {
  const pools = settings.nodePools
  if (pools.length === 0) return of(settings.eviction)
  const rest = { node: notMatches(pools.map(({ nodes }) => nodes).join('|')) }
  return pools
    .map(({ nodes, eviction }) => narrow(of(eviction), { node: matches(nodes) }, settings))
    .concat(narrow(of(settings.eviction), rest, settings))
    .reduce((pooled, next) => promql`${pooled} or on (${node}) ${next}`)
}
