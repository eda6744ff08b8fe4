import { jobs } from '../catalog/jobs.js'
import { objectLabels } from '../catalog/query.js'
import type { Expr } from '../promql/expr.js'
import { inject } from '../promql/inject.js'
import { type Matchers, matches, notMatches } from '../promql/matchers.js'
import { series } from '../promql/selector.js'
import { type Selector, selectorsOf } from '../promql/selectors.js'
import { promql } from '../promql/template.js'
import { exists } from './freshness.js'
import type { EvictionThresholds, Settings } from './settings.js'
import { sourcesOf } from './sources.js'

const node = ['cluster', 'node']

/**
 * An expression narrowed to some objects: each matcher goes into every selector whose series carry its label; the
 * others are narrowed by what they are joined with. A node that no selector names, because its name is cut from
 * another label, is chosen from the census. A workload is chosen by what its exporter calls it, too.
 */
export const narrow = (expr: Expr, matchers: Matchers, settings: Settings): Expr =>
  Object.entries(matchers).reduce((narrowed, [label, matcher]) => {
    const carried = [label, ...(ownNames[label] ?? [])].filter((name) =>
      selectorsOf(narrowed.text).some((selector) => carries(selector, name, settings)),
    )
    if (carried.length > 0) {
      return carried.reduce(
        (inner, name) => inject(inner, { [name]: matcher }, (s) => carries(s, name, settings)),
        narrowed,
      )
    }
    if (label !== 'node') return narrowed
    const census = inject(series('kube_node_info'), { node: matcher })
    return promql`${narrowed} and on (${node}) ${exists(settings, node, census)}`
  }, expr)

/** What kube-state-metrics calls the objects of a label of ours. */
const ownNames: Readonly<Record<string, readonly string[]>> = { workload: ['deployment', 'statefulset', 'daemonset'] }

const carries = (selector: Selector, label: string, settings: Settings): boolean => {
  const { metric = '' } = selector
  if (label === 'node' && metric.startsWith('node_')) return settings.nodeName === 'label' || fromKubelet(metric)
  if (metric.includes(':')) return recordedLabels(metric).includes(label)
  // What tells the object of one job's series may only tell where another job's exporter runs.
  return sourcesOf(selector, settings).some(
    ({ job, labels }) => label === 'cluster' || [...labels, ...jobs[job].objectLabels].includes(label),
  )
}

/** The labels that tell which object a series is about, of a family or of a record. */
export const labelsOfObject = (metric: string): readonly string[] =>
  metric.includes(':') ? recordedLabels(metric) : (objectLabels(metric) ?? [])

// Recorded series carry what their level names, and the workload where it is what they tell; it stands for both labels.
const recordedLabels = (metric: string): readonly string[] => {
  const [level = '', what = ''] = metric.split(':')
  const named = [
    'cluster',
    ...level.split('_').filter((label) => label !== 'cluster'),
    ...(what === 'workload' ? [what] : []),
  ]
  return named.includes('workload') ? [...named, 'workload_type'] : named
}

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
