import type { BinaryNode, Node } from '../../promql/node.js'
import type { Mutation } from './mutant.js'

const flipped: Readonly<Record<string, string>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '==': '!=',
  '!=': '==',
}

/** Every comparison says the opposite. */
export const comparisons: Mutation = (node, text) => {
  const place = comparisonOf(node, text)
  const by = place && flipped[place.op]
  return place && by ? [{ from: place.from, to: place.from + place.op.length, by, change: `${place.op} flipped` }] : []
}

/** Where the operator of a comparison stands. */
export const comparisonOf = (
  node: Node,
  text: string,
): { readonly op: string; readonly from: number; readonly node: BinaryNode } | undefined => {
  if (node.kind !== 'binary' || flipped[node.op] === undefined) return undefined
  return { op: node.op, from: text.indexOf(node.op, node.left.to), node }
}
