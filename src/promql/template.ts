import { isDuration } from '../core/duration.js'
import { Findings } from '../core/finding.js'
import { caret } from './caret.js'
import type { Expr } from './expr.js'
import { checkedLabel } from './names.js'
import { quote } from './strings.js'
import { parse, rootOf, type SyntaxNode } from './syntax.js'

/** What may stand in a template: an expression, a list of label names, a number, a duration, or a string. */
export type Part = Expr | readonly string[] | number | string

/** A nested expression in the text so far: where its parentheses stand. */
interface Nested {
  readonly from: number
  readonly to: number
}

/**
 * PromQL with typed parts. Expressions are put in parentheses where the grammar needs them; lists become label names;
 * strings become durations within `[…]` and after `offset`, and quoted string literals elsewhere.
 * Throws Findings with the place when the result is not PromQL.
 */
export const promql = (strings: TemplateStringsArray, ...parts: readonly Part[]): Expr => {
  let text = strings[0]?.trimStart() ?? ''
  const nested: Nested[] = []
  parts.forEach((part, i) => {
    const from = text.length
    text += printPart(part, text)
    if (isExpr(part)) nested.push({ from, to: text.length })
    text += strings[i + 1] ?? ''
  })
  const lean = withoutNeedlessParentheses(text.trimEnd(), nested)
  return { kind: 'expr', text: checkedSyntax(lean) }
}

const isExpr = (part: Part): part is Expr => typeof part === 'object' && 'kind' in part

const printPart = (part: Part, before: string): string => {
  if (isExpr(part)) return `(${part.text})`
  if (typeof part === 'number') return printNumber(part)
  if (typeof part === 'string') return isDurationContext(before) ? checkedDuration(part) : quote(part)
  return part.map(checkedLabel).join(', ')
}

const isDurationContext = (before: string): boolean => /(?:\[[^\]"'`]*|\boffset\s+-?\s*)$/.test(before)

const checkedDuration = (part: string): string => {
  if (!isDuration(part)) throw new SyntaxError(`"${part}" is not a duration such as 30s, 10m or 1h30m`)
  return part
}

// JavaScript writes 1e+21 where PromQL wants 1e21, and has its own names for what is no number.
const printNumber = (value: number): string => {
  if (Number.isNaN(value)) return 'NaN'
  if (!Number.isFinite(value)) return value > 0 ? 'Inf' : '-Inf'
  return String(value).replace('e+', 'e')
}

// Parentheses go where the tree is the same without them, and a reader does not miss them.
const withoutNeedlessParentheses = (text: string, nested: readonly Nested[]): string =>
  nested.toReversed().reduce((current, { from, to }) => {
    const inner = current.slice(from + 1, to - 1)
    const before = current.slice(0, from)
    const bare = before + inner + current.slice(to)
    const node = nodeCovering(bare, from, inner)
    return node && !isNeeded(node, current.slice(to)) ? bare : current
  }, text)

/** The node that covers just the nested text, if it is still what it was by itself. */
const nodeCovering = (text: string, from: number, inner: string): SyntaxNode | undefined => {
  const kind = rootOf(inner)?.name
  let node: SyntaxNode | null = parse(text).resolve(from, 1)
  while (node && !(node.from === from && node.to === from + inner.length && node.name === kind)) node = node.parent
  return node ?? undefined
}

const setOperators = ['And', 'Or', 'Unless'] as const

// Lezer takes what follows a binary expression for its suffix, where Prometheus takes it for the right operand's.
const suffix = /^\s*(?:\[|@|offset\b)/

// Precedence alone is hard to read behind a matching clause, and between `and`, `or` and `unless`.
const isNeeded = (node: SyntaxNode, after: string): boolean => {
  if (node.name !== 'BinaryExpr') return false
  const [own, outer] = [node, node.parent].map((each) => setOperators.find((operator) => each?.getChild(operator)))
  return suffix.test(after) || isMatched(node) || (own !== undefined && outer !== undefined && own !== outer)
}

const isMatched = (node: SyntaxNode): boolean =>
  node.parent?.getChild('MatchingModifierClause') != null && node.nextSibling === null

const checkedSyntax = (text: string): string => {
  const cursor = parse(text).cursor()
  do {
    if (cursor.type.isError) {
      const message = cursor.from === text.length ? 'the expression ends too early' : 'this is not PromQL'
      throw new Findings([
        {
          rule: 'promql-syntax',
          severity: 'error',
          where: { path: 'expression' },
          message,
          excerpt: caret(text, cursor.from, cursor.to),
        },
      ])
    }
  } while (cursor.next())
  return text
}
