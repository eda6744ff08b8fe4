import type { MatchOperator } from './matchers.js'
import type { Span } from './refusal.js'

/** An expression as Prometheus' own parser groups it. */
export type Node =
  | NumberNode
  | StringNode
  | SelectorNode
  | CallNode
  | AggregationNode
  | BinaryNode
  | UnaryNode
  | ParenthesesNode
  | PostfixNode

/** A number without its sign, as written. */
export interface NumberNode extends Span {
  readonly kind: 'number'
  readonly literal: string
}

export interface StringNode extends Span {
  readonly kind: 'string'
  readonly literal: string
}

/** A matcher as written in an expression. */
export interface WrittenMatcher extends Span {
  readonly label: string
  readonly op: MatchOperator
  readonly value: string
  readonly literal: string
}

export interface SelectorNode extends Span {
  readonly kind: 'selector'
  /** The name before the braces; `{"name"}` and `{__name__="name"}` have a matcher on `__name__` instead. */
  readonly name?: string
  readonly matchers: readonly WrittenMatcher[]
}

export interface CallNode extends Span {
  readonly kind: 'call'
  readonly name: string
  readonly args: readonly Node[]
}

export interface AggregationNode extends Span {
  readonly kind: 'aggregation'
  readonly name: string
  readonly grouping?: Labels<'by' | 'without'>
  readonly args: readonly Node[]
}

/** A keyword with its list of labels. */
export interface Labels<Keyword extends string> {
  readonly keyword: Keyword
  readonly labels: readonly string[]
}

export interface BinaryNode extends Operator, Span {
  readonly kind: 'binary'
  readonly left: Node
  readonly right: Node
}

/** A binary operator with its modifiers. */
export interface Operator {
  readonly op: BinaryOperator
  readonly bool: boolean
  readonly matching?: Labels<'on' | 'ignoring'>
  readonly grouping?: Labels<'group_left' | 'group_right'>
  /** `fill(0)`, as written. */
  readonly fill?: string
}

export interface UnaryNode extends Span {
  readonly kind: 'unary'
  readonly op: '-' | '+'
  readonly operand: Node
}

export interface ParenthesesNode extends Span {
  readonly kind: 'parentheses'
  readonly operand: Node
}

/** What follows its operand: `[5m]`, `[1h:5m]`, `offset 5m`, `@ start()`, `smoothed`. */
export interface PostfixNode extends Span {
  readonly kind: 'range' | 'subquery' | 'offset' | 'at' | 'extrapolation'
  readonly operand: Node
  /** What stands in the brackets or behind the keyword: `5m`, `1h:5m`, `start()`. */
  readonly argument: string
}

// The levels of Prometheus' grammar, generated_parser.y: the tightest is the highest.
const precedences = {
  or: 1,
  and: 2,
  unless: 2,
  '==': 3,
  '!=': 3,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  '</': 3,
  '>/': 3,
  '+': 4,
  '-': 4,
  '*': 5,
  '/': 5,
  '%': 5,
  atan2: 5,
  '^': 6,
} as const

export type BinaryOperator = keyof typeof precedences

/** How tightly an operator binds: 1 for `or` to 6 for `^`. */
export const precedence = (op: BinaryOperator): number => precedences[op]

/** A sign binds like `*`: `-a ^ 2` is `-(a ^ 2)`. */
export const signPrecedence = precedences['*']

/** `a ^ b ^ c` is `a ^ (b ^ c)`; every other operator groups from the left. */
export const groupsFromRight = (op: BinaryOperator): boolean => op === '^'

/** The expressions directly below a node, in the order of the text. */
export const childrenOf = (node: Node): readonly Node[] => {
  if ('args' in node) return node.args
  if ('operand' in node) return [node.operand]
  return node.kind === 'binary' ? [node.left, node.right] : []
}

/** Calls `each` with every node, parents first, and its ancestors, outermost first. */
export const visit = (
  node: Node,
  each: (node: Node, ancestors: readonly Node[]) => void,
  ancestors: readonly Node[] = [],
): void => {
  each(node, ancestors)
  for (const child of childrenOf(node)) visit(child, each, [...ancestors, node])
}

/** The expression inside any parentheses. */
export const bare = (node: Node): Node => (node.kind === 'parentheses' ? bare(node.operand) : node)
