import type { Matcher, MatchOperator } from './matchers.js'
import { unquote } from './strings.js'
import { childrenOf, type SyntaxNode, textOf, visit } from './syntax.js'

/** A selector in an expression. */
export interface Selector {
  /** The metric's name, unless only a regular expression tells. */
  readonly metric?: string
  readonly matchers: readonly (Matcher & { readonly label: string })[]
  readonly from: number
  readonly to: number
  /** The window of a range selector, as written: `5m`. */
  readonly window?: string
  /** Names of the functions and aggregations around it, outermost first. */
  readonly within: readonly string[]
}

/** Every selector of an expression, in the order of the text. */
export const selectorsOf = (text: string): readonly Selector[] => {
  const found: Selector[] = []
  visit(text, (node, ancestors) => {
    if (node.name === 'VectorSelector') found.push(selectorAt(node, ancestors, text))
  })
  return found
}

const selectorAt = (node: SyntaxNode, ancestors: readonly SyntaxNode[], text: string): Selector => {
  const written = matchersOf(node, text)
  const named = written.find(({ label, op }) => label === '__name__' && op === '=')
  const identifier = node.getChild('Identifier')
  const metric = identifier ? textOf(identifier, text) : named?.value
  const window = ancestors.find(({ name, to }) => name === 'MatrixSelector' && to > node.to)?.getChild('DurationExpr')
  return {
    ...(metric !== undefined && { metric }),
    matchers: written.filter((matcher) => matcher !== named),
    from: node.from,
    to: node.to,
    ...(window && { window: textOf(window, text) }),
    within: ancestors.flatMap((ancestor) => callee(ancestor, text)),
  }
}

/** The name of a function call or an aggregation; nothing for any other node. */
const callee = (node: SyntaxNode, text: string): readonly string[] => {
  const name = node.getChild('FunctionIdentifier') ?? node.getChild('AggregateOp')
  return name ? [textOf(name, text)] : []
}

const matchersOf = (node: SyntaxNode, text: string): readonly (Matcher & { readonly label: string })[] => {
  const list = node.getChild('LabelMatchers')
  return (list ? childrenOf(list) : []).flatMap((matcher) => {
    const op = matcher.getChild('MatchOp')
    const value = matcher.getChild('StringLiteral')
    const label = matcher.getChild('LabelName') ?? matcher.getChild('QuotedLabelName')
    if (!value) return matcher.name === 'QuotedLabelName' ? [nameMatcher(textOf(matcher, text))] : []
    if (!op || !label) return []
    return [
      {
        label: label.name === 'LabelName' ? textOf(label, text) : unquote(textOf(label, text)),
        op: textOf(op, text) as MatchOperator,
        value: unquote(textOf(value, text)),
      },
    ]
  })
}

// `{"a.metric"}` names the metric by a quoted string alone.
const nameMatcher = (literal: string) => ({ label: '__name__', op: '=' as const, value: unquote(literal) })
