import type { Matcher } from './matchers.js'
import { type Node, type SelectorNode, visit } from './node.js'
import { parse } from './parse.js'
import type { Span } from './refusal.js'
import { remembered } from './remembered.js'

/** A vector selector in an expression. */
export interface Selector extends Span {
  /** The metric's name, wherever it is written; absent when only a regular expression tells. */
  readonly metric?: string
  /** The matchers in the order written, without the one that gives the metric's name. */
  readonly matchers: readonly (Matcher & { readonly label: string })[]
  /** Where the last matcher ends, if there is any: what is put there joins the list, whatever stands behind. */
  readonly lastMatcherTo?: number
  /** The window of samples, as written: `5m` of `x[5m]`. */
  readonly window?: string
  /** It stands in a subquery, which reads it again and again: what one read misses the next one has. */
  readonly resampled?: true
  /** The names of the functions and aggregations around it, outermost first. */
  readonly within: readonly string[]
}

/** Every selector of an expression, in the order of the text. Throws Findings for a text that does not parse. */
export const selectorsOf = remembered((text): readonly Selector[] => {
  const found: Selector[] = []
  visit(parse(text), (node, ancestors) => {
    if (node.kind === 'selector') found.push(described(node, ancestors))
  })
  return found
})

const described = (node: SelectorNode, ancestors: readonly Node[]): Selector => {
  const above = ancestors.at(-1)
  const metric = metricOf(node)
  const last = node.matchers.at(-1)
  return {
    ...(metric !== undefined && { metric }),
    matchers: labelMatchers(node),
    from: node.from,
    to: node.to,
    ...(last && { lastMatcherTo: last.to }),
    ...(above?.kind === 'range' && { window: above.argument }),
    ...(ancestors.some(({ kind }) => kind === 'subquery') && { resampled: true as const }),
    within: ancestors.flatMap((ancestor) => ('args' in ancestor ? [ancestor.name] : [])),
  }
}

/** The metric that a selector names, be it before the braces or by an exact matcher in them. */
export const metricOf = ({ name, matchers }: SelectorNode): string | undefined =>
  name ?? matchers.find(namesMetric)?.value

/** A selector's matchers without the one that gives the metric's name. */
export const labelMatchers = ({ matchers }: SelectorNode): readonly (Matcher & { readonly label: string })[] =>
  matchers.filter((matcher) => !namesMetric(matcher)).map(({ label, op, value }) => ({ label, op, value }))

const namesMetric = ({ label, op }: { label: string; op: string }): boolean => label === '__name__' && op === '='
