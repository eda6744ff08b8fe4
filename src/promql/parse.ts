import type { SyntaxNode, Tree } from '@lezer/common'
import type { MatchOperator } from './matchers.js'
import type { AggregationNode, BinaryOperator, Labels, Node, Operator, SelectorNode, WrittenMatcher } from './node.js'
import { grouped, type Piece } from './operators.js'
import { refusal, type Span } from './refusal.js'
import { remembered } from './remembered.js'
import { unquote } from './strings.js'
import { syntaxChildren, syntaxProblems, syntaxTree } from './syntax.js'

/**
 * The tree of an expression, grouped as Prometheus groups it; comments are not part of it.
 * Throws Findings with an excerpt for each place that is not PromQL.
 */
export const parse = remembered((text): Node => {
  const tree = syntaxTree(text)
  const [problem] = syntaxProblems(tree, text)
  if (problem) throw refusal(problem.message, { ...problem, text })
  return nodeOfTree(tree, text)
})

/** The same of a tree of Lezer's that has no errors. */
export const nodeOfTree = (tree: Tree, text: string): Node =>
  nodeOf(syntaxChildren(tree.topNode)[0] as SyntaxNode, text)

const nodeOf = (syntax: SyntaxNode, text: string): Node => grouped(piecesOf(syntax, text))

/** The only expression of a node whose grammar demands one. */
const operandOf = (syntax: SyntaxNode): SyntaxNode => syntax.getChild('Expr') as SyntaxNode

const piecesOf = (syntax: SyntaxNode, text: string): readonly Piece[] => {
  const operand = () => piecesOf(operandOf(syntax), text)
  const postfix = (of: (Piece & { kind: 'postfix' })['of'], argument: string): readonly Piece[] => [
    ...operand(),
    { kind: 'postfix', of, argument, to: syntax.to },
  ]
  switch (syntax.name) {
    case 'BinaryExpr': {
      const [left, right] = syntax.getChildren('Expr') as [SyntaxNode, SyntaxNode]
      return [...piecesOf(left, text), operatorOf(syntax, text), ...piecesOf(right, text)]
    }
    case 'UnaryExpr':
      return [sign(syntax, text), ...operand()]
    case 'NumberDurationLiteral':
      return numberOf(syntax, text)
    case 'MatrixSelector':
      return postfix('range', durationsOf(syntax, text)[0] ?? '')
    case 'SubqueryExpr': {
      const [window = '', step = ''] = durationsOf(syntax, text)
      return postfix('subquery', `${window}:${step}`)
    }
    case 'OffsetExpr':
      return postfix('offset', behind(syntax, 'Offset', text))
    case 'StepInvariantExpr':
      return postfix('at', behind(syntax, 'At', text))
    case 'AnchoredExpr':
      return postfix('extrapolation', 'anchored')
    case 'SmoothedExpr':
      return postfix('extrapolation', 'smoothed')
    default:
      return [{ kind: 'operand', node: operandNode(syntax, text) }]
  }
}

const sign = ({ from }: Span, text: string): Piece => ({ kind: 'sign', op: text[from] as '-' | '+', from })

// The grammar takes a sign into the number, where Prometheus takes it for an operator.
const numberOf = (syntax: SyntaxNode, text: string): readonly Piece[] => {
  const [, mark, digits = ''] = /^([-+]?)\s*(.*)$/s.exec(slice(syntax, text)) ?? []
  const from = syntax.to - digits.length
  const number: Piece = { kind: 'operand', node: { kind: 'number', literal: digits, from, to: syntax.to } }
  return mark ? [sign(syntax, text), number] : [number]
}

const operandNode = (syntax: SyntaxNode, text: string): Node => {
  const { from, to } = syntax
  switch (syntax.name) {
    case 'ParenExpr':
      return { kind: 'parentheses', operand: nodeOf(operandOf(syntax), text), from, to }
    case 'StringLiteral':
      return { kind: 'string', literal: slice(syntax, text), from, to }
    case 'FunctionCall':
      return {
        kind: 'call',
        name: childText(syntax, 'FunctionIdentifier', text),
        args: argumentsOf(syntax, text),
        from,
        to,
      }
    case 'AggregateExpr':
      return aggregationOf(syntax, text)
    case 'VectorSelector':
      return selectorOf(syntax, text)
    default:
      throw new Error(`the grammar has an expression that is not known: ${syntax.name}`)
  }
}

const argumentsOf = (syntax: SyntaxNode, text: string): readonly Node[] =>
  (syntax.getChild('FunctionCallBody')?.getChildren('Expr') ?? []).map((argument) => nodeOf(argument, text))

const aggregationOf = (syntax: SyntaxNode, text: string): AggregationNode => {
  const modifier = syntax.getChild('AggregateModifier')
  const list = modifier?.getChild('GroupingLabels')
  const keyword = modifier?.getChild('Without') ? ('without' as const) : ('by' as const)
  return {
    kind: 'aggregation',
    // Keywords may be written in capitals.
    name: childText(syntax, 'AggregateOp', text).toLowerCase(),
    ...(list && { grouping: { keyword, labels: labelsOf(list, text) } }),
    args: argumentsOf(syntax, text),
    from: syntax.from,
    to: syntax.to,
  }
}

const operatorOf = (syntax: SyntaxNode, text: string): Piece => {
  const [, operator] = syntaxChildren(syntax) as [SyntaxNode, SyntaxNode]
  const fill = syntax.getChild('FillModifier')
  return {
    kind: 'operator',
    op: slice(operator, text).toLowerCase() as BinaryOperator,
    bool: syntax.getChild('BoolModifier') !== null,
    ...matchingOf(syntax, text),
    ...(fill && { fill: squeezed(slice(fill, text)) }),
  }
}

const matchingOf = (syntax: SyntaxNode, text: string): Pick<Operator, 'matching' | 'grouping'> => {
  const clause = syntax.getChild('MatchingModifierClause')
  if (!clause) return {}
  const [matched, included] = clause.getChildren('GroupingLabels')
  const side = clause.getChild('GroupLeft') ? 'group_left' : clause.getChild('GroupRight') ? 'group_right' : undefined
  return {
    matching: { keyword: clause.getChild('On') ? 'on' : 'ignoring', labels: matched ? labelsOf(matched, text) : [] },
    ...(side && { grouping: { keyword: side, labels: included ? labelsOf(included, text) : [] } }),
  }
}

const labelsOf = (list: SyntaxNode, text: string): Labels<string>['labels'] =>
  syntaxChildren(list).map((label) => nameOf(label, text))

const nameOf = (label: SyntaxNode, text: string): string =>
  label.name === 'QuotedLabelName' ? unquote(slice(label, text)) : slice(label, text)

const selectorOf = (syntax: SyntaxNode, text: string): SelectorNode => {
  const name = syntax.getChild('Identifier')
  const list = syntax.getChild('LabelMatchers')
  return {
    kind: 'selector',
    ...(name && { name: slice(name, text) }),
    matchers: (list ? syntaxChildren(list) : []).map((matcher) => matcherOf(matcher, text)),
    from: syntax.from,
    to: syntax.to,
  }
}

const matcherOf = (syntax: SyntaxNode, text: string): WrittenMatcher => {
  const { from, to } = syntax
  const literal = childText(syntax, 'StringLiteral', text)
  // `{"name"}` means `{__name__="name"}`.
  if (syntax.name === 'QuotedLabelName')
    return { label: '__name__', op: '=', value: unquote(literal), literal, from, to }
  const label = (syntax.getChild('LabelName') ?? syntax.getChild('QuotedLabelName')) as SyntaxNode
  const op = childText(syntax, 'MatchOp', text) as MatchOperator
  return { label: nameOf(label, text), op, value: unquote(literal), literal, from, to }
}

const durationsOf = (syntax: SyntaxNode, text: string): readonly string[] =>
  syntax.getChildren('DurationExpr').map((duration) => squeezed(slice(duration, text)))

/** What follows a keyword up to the node's end. */
const behind = (syntax: SyntaxNode, keyword: string, text: string): string =>
  squeezed(text.slice(syntax.getChild(keyword)?.to, syntax.to))

const slice = ({ from, to }: Span, text: string): string => text.slice(from, to)

const childText = (syntax: SyntaxNode, child: string, text: string): string => {
  const found = syntax.getChild(child)
  return found ? slice(found, text) : ''
}

/** A piece of text without strings, on one line and without its comments. */
const squeezed = (text: string): string =>
  text
    .replace(/#[^\n]*/g, '')
    .replace(/\s+/g, ' ')
    .trim()
