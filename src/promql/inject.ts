import type { Expr } from './expr.js'
import type { Matchers } from './matchers.js'
import { printMatcher } from './selector.js'
import { type Selector, selectorsOf } from './selectors.js'

/**
 * Adds matchers to every selector of an expression, or to those that `where` chooses, by the syntax tree. Matchers
 * that are already there stay; a second one on the same label narrows further.
 */
export const inject = (expr: Expr, matchers: Matchers, where: (selector: Selector) => boolean = () => true): Expr => {
  const added = Object.entries(matchers)
    .map(([label, matcher]) => printMatcher(label, matcher))
    .join(',')
  // From the end, so that the positions of the selectors before stay true.
  const text = selectorsOf(expr.text)
    .filter(where)
    .reduceRight(
      (current, { from, to }) => current.slice(0, from) + extended(current.slice(from, to), added) + current.slice(to),
      expr.text,
    )
  return { kind: 'expr', text }
}

const extended = (selector: string, added: string): string => {
  if (!selector.endsWith('}')) return `${selector}{${added}}`
  const body = selector.slice(0, -1).trimEnd()
  return `${body}${/[{,]$/.test(body) ? '' : ','}${added}}`
}
