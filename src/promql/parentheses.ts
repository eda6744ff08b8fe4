import {
  type BinaryNode,
  type BinaryOperator,
  groupsFromRight,
  type Node,
  type ParenthesesNode,
  precedence,
  visit,
} from './node.js'
import { parse } from './parse.js'

/**
 * A text without those of its parentheses that neither the tree nor a reader needs, of the ones that open at the given
 * places.
 * Throws Findings for a text that does not parse.
 */
export const withoutNeedless = (text: string, openings: readonly number[]): string => {
  const needless: ParenthesesNode[] = []
  visit(parse(text), (node, ancestors) => {
    if (node.kind === 'parentheses' && openings.includes(node.from) && !needed(node, ancestors.at(-1))) {
      needless.push(node)
    }
  })
  const marks = needless.flatMap(({ from, to }) => [from, to - 1])
  // From the end, so that the places before stay true.
  return marks.sort((a, b) => b - a).reduce(without, text)
}

// Two words that a mark kept apart must not become one.
const without = (text: string, at: number): string => {
  const apart = /\w\W\w/.test(text.slice(Math.max(0, at - 1), at + 2)) && at > 0
  return text.slice(0, at) + (apart ? ' ' : '') + text.slice(at + 1)
}

const needed = (node: ParenthesesNode, parent: Node | undefined): boolean => {
  const inner = node.operand
  switch (parent?.kind) {
    case 'binary':
      return neededBeside(parent, inner, parent.right === node)
    case 'unary':
      return inner.kind === 'binary' || inner.kind === 'unary'
    case 'range':
    case 'subquery':
    case 'offset':
    case 'at':
    case 'extrapolation':
      return inner.kind === 'binary' || inner.kind === 'unary' || inner.kind === 'offset' || inner.kind === 'at'
    default:
      return false
  }
}

const setOperators: readonly BinaryOperator[] = ['and', 'or', 'unless']

const neededBeside = (parent: BinaryNode, inner: Node, isRight: boolean): boolean => {
  const { op } = parent
  if (inner.kind === 'unary') return inner.operand.kind === 'number' ? op === '^' && !isRight : isRight || op === '^'
  if (inner.kind !== 'binary') return false
  // Precedence alone is hard to read behind a matching clause, and between different set operators.
  if (isRight && parent.matching) return true
  if (inner.op !== op && [inner.op, op].every((each) => setOperators.includes(each))) return true
  const difference = precedence(inner.op) - precedence(op)
  return difference === 0 ? isRight !== groupsFromRight(op) : difference < 0
}
