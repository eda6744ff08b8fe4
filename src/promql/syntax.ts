import type { SyntaxNode as LezerNode, Tree } from '@lezer/common'
import { parser } from '@prometheus-io/lezer-promql'

/** A node of a syntax tree. */
export type SyntaxNode = LezerNode

/** The syntax tree of an expression. Lezer always yields one; faults are error nodes in it. */
export const parse = (text: string): Tree => parser.parse(text)

/** The topmost node of an expression: what it is, without the wrapper. */
export const rootOf = (text: string): SyntaxNode | null => parse(text).topNode.firstChild

/** The direct children of a node, in the order of the text. */
export const childrenOf = (node: SyntaxNode): readonly SyntaxNode[] => {
  const children: SyntaxNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child)
  return children
}

/** The part of the text that a node covers. */
export const textOf = (node: SyntaxNode, text: string): string => text.slice(node.from, node.to)

/** Every node of a tree, parents first, with its ancestors, outermost first. */
export const visit = (text: string, each: (node: SyntaxNode, ancestors: readonly SyntaxNode[]) => void): void => {
  const walk = (node: SyntaxNode, ancestors: readonly SyntaxNode[]): void => {
    each(node, ancestors)
    for (const child of childrenOf(node)) walk(child, [...ancestors, node])
  }
  walk(parse(text).topNode, [])
}

const operands = new Set([
  'VectorSelector',
  'AggregateExpr',
  'FunctionCall',
  'BinaryExpr',
  'UnaryExpr',
  'ParenExpr',
  'MatrixSelector',
  'SubqueryExpr',
  'OffsetExpr',
  'StepInvariantExpr',
  'NumberDurationLiteral',
  'StringLiteral',
])

/** Whether a node is an expression, rather than an operator, a modifier or a name. */
export const isOperand = ({ name }: SyntaxNode): boolean => operands.has(name)
