import type { Quantity } from '../core/quantity.js'
import { asExpr, limitOf } from '../model/limit-of.js'
import type { Comparison } from '../model/limits.js'
import { narrow } from '../model/scope.js'
import type { LimitValues, Settings } from '../model/settings.js'
import type { TierName } from '../model/severity.js'
import type { Signal } from '../model/signal.js'
import type { Expr } from '../promql/expr.js'
import { escapeRegex, matches, notMatches } from '../promql/matchers.js'
import { promql } from '../promql/template.js'
import type { Reader } from './lowered.js'

/** A limit that holds only for objects whose label matches: of a cluster, a node pool, some namespaces. */
export interface ScopedLimit {
  readonly label: 'cluster' | 'node' | 'namespace'
  /** A regular expression over the label's values, anchored. */
  readonly values: string
  readonly limit: Quantity
}

/** The limits of a signal that differ by scope; the most specific scope comes first and wins. */
export const scopedLimits = (signal: Signal, severity: TierName, settings: Settings): readonly ScopedLimit[] => {
  const scopes: readonly { label: ScopedLimit['label']; values: string; limits: LimitValues }[] = [
    ...settings.namespaceLimits.map(({ namespaces, limits }) => ({
      label: 'namespace' as const,
      values: namespaces,
      limits,
    })),
    ...settings.nodePools.map(({ nodes, limits }) => ({ label: 'node' as const, values: nodes, limits })),
    // A cluster's name stands in a regular expression with those of pools and namespaces.
    ...settings.clusters.map(({ name, limits }) => ({ label: 'cluster' as const, values: escapeRegex(name), limits })),
  ]
  return scopes.flatMap(({ label, values, limits }) => {
    const limit = limits[signal.name]?.[severity]
    return limit !== undefined && signal.by.includes(label) ? [{ label, values, limit }] : []
  })
}

/**
 * `signal comparison limit`, once per scope whose limit differs. `or` keeps the first row of an object, but an object
 * that is within its own scope's limit must not fall through to a wider one: each term leaves out those before it.
 */
export const beyondLimit = (signal: Signal, severity: TierName, settings: Settings, read: Reader): Expr => {
  const limit = limitOf(signal, severity, settings)
  if (!signal.limits || limit === undefined) throw new TypeError(`The signal ${signal.name} has no ${severity} limit`)
  const { comparison } = signal.limits
  const scoped = scopedLimits(signal, severity, settings)
  const terms = [...scoped, { limit }].map((term, i) => {
    const outside = scoped
      .slice(0, i)
      .reduce((expr, { label, values }) => narrow(expr, { [label]: notMatches(values) }, settings), read(signal))
    const inside = 'label' in term ? narrow(outside, { [term.label]: matches(term.values) }, settings) : outside
    return comparing[comparison](inside, asExpr(term.limit, settings))
  })
  return terms.reduce((left, right) => promql`${left} or on (${signal.by}) ${right}`)
}

// Both sides have one series per identity, with exactly those labels, so they match without `on`.
const comparing: Readonly<Record<Comparison, (value: Expr, limit: Expr) => Expr>> = {
  '<': (value, limit) => promql`${value} < ${limit}`,
  '<=': (value, limit) => promql`${value} <= ${limit}`,
  '>': (value, limit) => promql`${value} > ${limit}`,
  '>=': (value, limit) => promql`${value} >= ${limit}`,
  '==': (value, limit) => promql`${value} == ${limit}`,
}
