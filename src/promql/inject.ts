import type { Expr } from './expr.js'
import type { Matchers } from './matchers.js'
import { printMatchers } from './selector.js'
import { type Selector, selectorsOf } from './selectors.js'

/**
 * Adds matchers to every selector of an expression, or to those that `where` chooses, by the syntax tree. Matchers
 * that are already there stay; a second one on the same label narrows further.
 * Throws Findings for a label that is no name.
 */
export const inject = (expr: Expr, matchers: Matchers, where: (selector: Selector) => boolean = () => true): Expr => {
  const added = printMatchers(matchers)
  if (added === '') return expr
  // From the end, so that the positions of the selectors before stay true.
  const text = selectorsOf(expr.text)
    .filter(where)
    .reduceRight((current, selector) => inserted(current, selector, added), expr.text)
  return { kind: 'expr', text }
}

const inserted = (text: string, { to, lastMatcherTo }: Selector, added: string): string => {
  const insert = (at: number, piece: string) => text.slice(0, at) + piece + text.slice(at)
  if (lastMatcherTo !== undefined) return insert(lastMatcherTo, `,${added}`)
  return text[to - 1] === '}' ? insert(to - 1, added) : insert(to, `{${added}}`)
}
