import { parse } from '../../src/promql/parse.js'

/** The tree of an expression without positions, so that two texts of the same meaning are equal. */
export const tree = (text: string): unknown =>
  JSON.parse(JSON.stringify(parse(text), (key, value) => (key === 'from' || key === 'to' ? undefined : value)))

/** The same without its parentheses: what belongs to what, however it is written. */
export const grouping = (text: string): unknown => withoutParentheses(tree(text))

const withoutParentheses = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(withoutParentheses)
  if (typeof node !== 'object' || node === null) return node
  if ('kind' in node && node.kind === 'parentheses' && 'operand' in node) return withoutParentheses(node.operand)
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withoutParentheses(value)]))
}
