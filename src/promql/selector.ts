import type { MetricName, SeriesLabels, TargetLabel } from '../catalog/types.gen.js'
import type { Expr } from './expr.js'
import { asMatcher, type Matcher, type Matchers } from './matchers.js'
import { checkedLabel } from './names.js'
import { quote } from './strings.js'

/** The matchers that a metric takes: its own labels with their values, and those that scraping adds. */
export type MatchersOf<M extends MetricName> = {
  readonly [L in keyof SeriesLabels[M]]?: SeriesLabels[M][L] | Matcher<SeriesLabels[M][L] & string>
} & { readonly [L in Exclude<TargetLabel, keyof SeriesLabels[M]>]?: string | Matcher }

/**
 * A selector of series that the catalog knows: names, labels and values complete in an editor, and wrong ones do not
 * compile. Values are escaped; matchers stand in the order given.
 */
export const series = <const M extends MetricName>(name: M, matchers: MatchersOf<M> = {}): Expr =>
  selector(name, matchers as Matchers)

/** A selector of a recorded series, `level:metric:operations`. */
export const recordSeries = (name: string, matchers: Matchers = {}): Expr => selector(name, matchers)

const selector = (name: string, matchers: Matchers): Expr => {
  const printed = Object.entries(matchers).map(([label, matcher]) => printMatcher(label, matcher))
  return { kind: 'expr', text: printed.length === 0 ? name : `${name}{${printed.join(',')}}` }
}

/** One matcher as PromQL: `node!="a"`. */
export const printMatcher = (label: string, matcher: string | Matcher): string => {
  const { op, value } = asMatcher(matcher)
  return `${checkedLabel(label)}${op}${quote(value)}`
}
