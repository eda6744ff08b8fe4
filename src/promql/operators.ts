import {
  type BinaryNode,
  groupsFromRight,
  type Node,
  type Operator,
  type PostfixNode,
  precedence,
  signPrecedence,
  type UnaryNode,
} from './node.js'

/** A piece of an expression in the order of the text, before it is known what belongs to what. */
export type Piece =
  | { readonly kind: 'operand'; readonly node: Node }
  | ({ readonly kind: 'operator' } & Operator)
  | ({ readonly kind: 'sign' } & Pick<UnaryNode, 'op' | 'from'>)
  | { readonly kind: 'postfix'; readonly of: PostfixNode['kind']; readonly argument: string; readonly to: number }

/**
 * Groups pieces as Prometheus does. Lezer's grammar groups a few expressions otherwise: it reads `a - b offset 1h` as
 * `(a - b) offset 1h` and `-1 ^ 2` as `(-1) ^ 2`.
 */
export const grouped = (pieces: readonly Piece[]): Node => climb({ pieces, at: 0 }, 0).node

interface Cursor {
  readonly pieces: readonly Piece[]
  readonly at: number
}

/** What was read, and where reading goes on. */
interface Step extends Cursor {
  readonly node: Node
}

// Precedence climbing: an operand, and the operators behind it that bind at least as tightly as asked.
const climb = (cursor: Cursor, tightness: number): Step => {
  let step = operand(cursor)
  for (;;) {
    const piece = step.pieces[step.at]
    if (piece?.kind !== 'operator' || precedence(piece.op) < tightness) return step
    const right = climb(next(step), precedence(piece.op) + (groupsFromRight(piece.op) ? 0 : 1))
    step = { ...right, node: binary(piece, step.node, right.node) }
  }
}

const operand = (cursor: Cursor): Step => {
  const piece = cursor.pieces[cursor.at]
  if (piece?.kind === 'sign') {
    const inner = climb(next(cursor), signPrecedence + 1)
    return { ...inner, node: { kind: 'unary', op: piece.op, operand: inner.node, from: piece.from, to: inner.node.to } }
  }
  if (piece?.kind !== 'operand') throw new Error('an operator without operand in a tree without errors')
  return postfixed({ ...next(cursor), node: piece.node })
}

const postfixed = (step: Step): Step => {
  const piece = step.pieces[step.at]
  if (piece?.kind !== 'postfix') return step
  const { of: kind, argument, to } = piece
  return postfixed({ ...next(step), node: { kind, argument, operand: step.node, from: step.node.from, to } })
}

const next = ({ pieces, at }: Cursor): Cursor => ({ pieces, at: at + 1 })

const binary = ({ kind: _, ...operator }: Operator & { kind: 'operator' }, left: Node, right: Node): BinaryNode => ({
  kind: 'binary',
  ...operator,
  left,
  right,
  from: left.from,
  to: right.to,
})
