import type { MetricName, SeriesLabels, TargetLabel } from '../catalog/types.gen.js'
import type { Expr } from './expr.js'
import { asMatcher, type Matcher, type Matchers, matches } from './matchers.js'
import { checkedLabel, checkedMetric } from './names.js'
import { quote } from './strings.js'

/** A value as it must be, or as it may be in a matcher; the empty one stands for a series without the label. */
type Matched<V extends string> = V | '' | Matcher<V | ''>

/** The matchers that a metric takes: its own labels with their values, and those that scraping adds. */
export type MatchersOf<M extends MetricName> = {
  readonly [L in keyof SeriesLabels[M]]?: SeriesLabels[M][L] extends string ? Matched<SeriesLabels[M][L]> : never
} & { readonly [L in Exclude<TargetLabel, keyof SeriesLabels[M]>]?: Matched<string> }

/**
 * A selector of series that the catalog knows: names, labels and values complete in an editor, and wrong ones do not
 * compile. Values are escaped; matchers stand in the order given.
 */
export const series = <const M extends MetricName>(name: M, matchers: MatchersOf<M> = {}): Expr =>
  selector(name, matchers as Matchers)

/** A selector of a recorded series, `level:metric:operations`. Throws Findings for what is no name. */
export const recordSeries = (name: string, matchers: Matchers = {}): Expr => selector(checkedMetric(name), matchers)

/** A selector of any of some series. Throws Findings for what is no name. */
export const anySeries = (names: readonly string[], matchers: Matchers = {}): Expr => ({
  kind: 'expr',
  text: `{${printMatchers({ __name__: matches(names.map(checkedMetric).join('|')), ...matchers })}}`,
})

const selector = (name: string, matchers: Matchers): Expr => {
  const printed = printMatchers(matchers)
  return { kind: 'expr', text: printed === '' ? name : `${name}{${printed}}` }
}

/** Matchers as PromQL, in the order given: `job="a",node!="b"`. Throws Findings for a label that is no name. */
export const printMatchers = (matchers: Matchers): string => Object.entries(matchers).map(printMatcher).join(',')

const printMatcher = ([label, matcher]: [string, string | Matcher]): string => {
  const { op, value } = asMatcher(matcher)
  return `${checkedLabel(label)}${op}${quote(value)}`
}
