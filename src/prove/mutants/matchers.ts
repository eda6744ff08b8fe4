import { locate } from '../../catalog/query.js'
import type { SelectorNode, WrittenMatcher } from '../../promql/node.js'
import { metricOf } from '../../promql/selectors.js'
import type { Mutation } from './mutant.js'

/** Every matcher is dropped, save those that choose a source where the catalog knows one alone. */
export const matchers: Mutation = (node, text) => {
  if (node.kind !== 'selector') return []
  return node.matchers
    .filter((matcher) => matcher.label !== '__name__' && !choosesTheOnlySource(matcher, node))
    .map((matcher) => {
      const before = text.slice(0, matcher.from).trimEnd()
      const after = text.slice(matcher.to).match(/^\s*,\s*/)?.[0].length ?? 0
      const from = after === 0 && before.endsWith(',') ? before.length - 1 : matcher.from
      return {
        from,
        to: matcher.to + after,
        by: '',
        change: `${metricOf(node) ?? '{…}'}: ${text.slice(matcher.from, matcher.to)} dropped`,
      }
    })
}

const choosesTheOnlySource = ({ label }: WrittenMatcher, node: SelectorNode): boolean => {
  const places = locate(metricOf(node) ?? '')
  const sources: Readonly<Record<string, readonly string[]>> = {
    job: places.map(({ job }) => job),
    metrics_path: places.map(({ endpoint }) => endpoint.path),
  }
  return new Set(sources[label]).size === 1
}
