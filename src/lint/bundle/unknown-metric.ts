import { type Located, labelsOf, locate, nearestSeries } from '../../catalog/query.js'
import { absentIn, labelAbsentIn, type VersionRange } from '../../catalog/versions.js'
import { suggestion } from '../../core/nearest.js'
import { isBridged } from '../../model/bridged.js'
import { type Selector, selectorsOf } from '../../promql/selectors.js'
import { detailExpressions, foundAt, type Named, panelExpressions, ruleExpressions } from '../expressions.js'
import type { BundleRule, Found } from '../rule.js'

/** A metric, label or value that nothing exposes, or not in all versions that the settings promise to serve. */
export const unknownMetric: BundleRule = {
  name: 'unknown-metric',
  severity: 'error',
  check: (bundle) => {
    const records = bundle.signals.flatMap(({ signal }) => signal.record ?? [])
    const young = new Map(
      bundle.signals
        .filter(({ signal }) => signal.silentWhereNew)
        .map(({ signal, expr }) => [signal.name, selectorsOf(expr.text).map(({ metric }) => metric)]),
    )
    const { kubernetes } = bundle.settings
    // What one signal is rightly silent about, others may not read.
    const rangeOf = ({ metric }: Selector, { signals }: Named): VersionRange =>
      signals.some((name) => young.get(name)?.includes(metric)) ? { ...kubernetes, from: kubernetes.to } : kubernetes
    const expressions = [...ruleExpressions(bundle), ...panelExpressions(bundle), ...detailExpressions(bundle)]
    return expressions.flatMap((named) =>
      selectorsOf(named.text).flatMap((selector) => inSelector(named, selector, records, rangeOf(selector, named))),
    )
  },
}

const inSelector = (
  named: Named,
  selector: Selector,
  records: readonly string[],
  range: VersionRange,
): readonly Found[] => {
  const { metric, from, to } = selector
  if (metric === undefined) return []
  const at = (message: string, help?: string): Found => foundAt(named, from, to, message, help)
  if (metric.includes(':')) {
    return records.includes(metric) ? [] : [at(`nothing records ${metric}`, suggestion(metric, records))]
  }
  const places = locate(metric)
  if (places.length === 0) {
    const near = nearestSeries(metric)
    return [at(`no exporter has ${metric}`, near && `Did you mean "${near}"?`)]
  }
  const absent = isBridged(named.text, selector, range) ? [] : everywhere(places, (place) => absentIn(place, range))
  return [
    ...absent.map((why) => at(`${metric} ${why}`, rangeHelp)),
    ...selector.matchers.flatMap((matcher) => inMatcher(matcher, metric, places, range, at)),
  ]
}

const rangeHelp =
  'Narrow kubernetes.from and kubernetes.to, bridge both versions, or say of the signal that it is inSomeVersions.'

const inMatcher = (
  { label, op, value }: Selector['matchers'][number],
  metric: string,
  places: readonly Located[],
  range: VersionRange,
  at: (message: string, help?: string) => Found,
): readonly Found[] => {
  const known = labelsOf(metric) ?? []
  const prefixed = places.some(({ family }) => family.labelPrefix && label.startsWith(family.labelPrefix))
  if (!known.includes(label) && !prefixed) return [at(`${metric} has no label ${label}`, suggestion(label, known))]
  const values = places.flatMap(({ family }) => family.values?.[label] ?? [])
  const wrong = op === '=' && value !== '' && values.length > 0 && !values.includes(value)
  return [
    ...everywhere(places, (place) => labelAbsentIn(place, label, range)).map((why) =>
      at(`its label ${label} ${why}`, rangeHelp),
    ),
    ...(wrong ? [at(`${label} of ${metric} is never "${value}"`, suggestion(value, values))] : []),
  ]
}

/** The first reason, if every place has one. */
const everywhere = (places: readonly Located[], reason: (place: Located) => string | undefined): readonly string[] => {
  const reasons = places.map(reason)
  return reasons.includes(undefined) ? [] : reasons.slice(0, 1).flatMap((why) => why ?? [])
}
