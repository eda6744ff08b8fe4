import { kubeStateMetrics } from '../../catalog/exporters/kube-state-metrics/metrics.js'
import { type Resource, resourceOf } from '../../catalog/exporters/kube-state-metrics/resources.js'
import { seriesOf } from '../../catalog/series.js'
import { byCodePoint } from '../../core/compare.js'
import type { Bundle } from '../../model/bundle.js'
import type { Settings } from '../../model/settings.js'
import { keptOf } from './kept.js'

/** How kube-state-metrics must run so that what is read of it is there, and nothing else is asked of the API server. */
export interface StateMetrics {
  readonly resources: readonly Resource[]
  /** Labels of objects that are shown, by resource. */
  readonly labels: Readonly<Record<string, readonly string[]>>
  /** Families that are off by default. */
  readonly optIn: readonly string[]
}

/** What a bundle needs of kube-state-metrics. */
export const stateMetricsOf = (bundle: Bundle): StateMetrics => {
  const kept = keptOf(bundle)('kube-state-metrics', kubeStateMetrics.path)
  const read = kubeStateMetrics.families.filter((family) => seriesOf(family).some(({ name }) => kept?.has(name)))
  const byName = new Map(
    read.flatMap(({ name }) => resourceOf(name) ?? []).map((resource) => [resource.name, resource]),
  )
  return {
    resources: [...byName.values()].sort((a, b) => byCodePoint(a.name, b.name)),
    labels: shownLabels(bundle.settings),
    optIn: read.flatMap(({ name, optIn }) => (optIn === '--metric-opt-in-list' ? [name] : [])),
  }
}

/** The labels of objects by which settings tell them apart. */
const shownLabels = ({ nodes, volumes }: Settings): StateMetrics['labels'] => ({
  ...(nodes.poolLabel !== '' && { nodes: [nodes.poolLabel] }),
  ...(volumes.optOutLabel !== '' && { persistentvolumeclaims: [volumes.optOutLabel] }),
})

/** `nodes=[a,b]`, as `--metric-labels-allowlist` takes it, one for each resource. */
export const labelsAllowed = ({ labels }: StateMetrics): readonly string[] =>
  Object.entries(labels).map(([resource, shown]) => `${resource}=[${shown.join(',')}]`)

/** The flags of its command line. */
export const flagsOf = (needs: StateMetrics): readonly string[] => {
  const allowed = labelsAllowed(needs)
  return [
    `--resources=${needs.resources.map(({ name }) => name).join(',')}`,
    ...(allowed.length > 0 ? [`--metric-labels-allowlist=${allowed.join(',')}`] : []),
    ...(needs.optIn.length > 0 ? [`--metric-opt-in-list=${needs.optIn.join(',')}`] : []),
  ]
}
