import type { Node } from '../../promql/node.js'
import { comparisonOf } from './comparisons.js'
import type { Edit, Mutation } from './mutant.js'

/** Every number that something is compared with moves by a fifth either way; a count, by one. */
export const limits: Mutation = (node, text) => {
  const comparison = comparisonOf(node, text)
  if (!comparison) return []
  return [comparison.node.left, comparison.node.right].flatMap((side) => movedBothWays(side, text))
}

const movedBothWays = (side: Node, text: string): readonly Edit[] => {
  const inner = side.kind === 'parentheses' ? side.operand : side
  const number = inner.kind === 'unary' ? inner.operand : inner
  if (number.kind !== 'number') return []
  const limit = Number(text.slice(inner.from, inner.to).replace(/\s/g, ''))
  if (!Number.isFinite(limit)) return []
  const step = Number.isInteger(limit) && Math.abs(limit) < 10 ? 1 : limit / 5
  return [limit - step, limit + step]
    .map((moved) => String(Number(moved.toPrecision(12))))
    .map((by) => ({ from: inner.from, to: inner.to, by, change: `limit ${limit} → ${by}` }))
}
