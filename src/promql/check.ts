import { bare, type Node, visit } from './node.js'
import { nodeOfTree } from './parse.js'
import { restrictionProblems } from './restrictions.js'
import { type ExprProblem, syntaxProblems, syntaxTree } from './syntax.js'
import { typeProblems } from './type-check.js'

/**
 * Parses and type-checks an expression: what Prometheus would refuse, in the order of the text. Grafana's variables
 * must have been replaced by stand-ins before. `allowRange` lets the whole be a range of samples, which a query may
 * return and a rule may not.
 */
export const checkExpr = (text: string, options: { readonly allowRange?: boolean } = {}): readonly ExprProblem[] => {
  const tree = syntaxTree(text)
  const syntax = syntaxProblems(tree, text)
  if (syntax.length > 0) return syntax
  const root = nodeOfTree(tree, text)
  const problems = [...resultProblems(root, options.allowRange ?? false), ...typeProblems(tree, text)]
  visit(root, (node, ancestors) => problems.push(...restrictionProblems(node, ancestors)))
  return problems.filter(isFirstAtItsPlace).sort((a, b) => a.from - b.from || a.to - b.to)
}

// One fault is often found twice; the first finder of a place says it best.
const isFirstAtItsPlace = ({ from, to }: ExprProblem, i: number, all: readonly ExprProblem[]): boolean =>
  all.findIndex((other) => other.from === from && other.to === to) === i

const resultProblems = (root: Node, allowRange: boolean): ExprProblem[] => {
  const { kind, from, to } = resultOf(root)
  if (kind === 'string') return [{ from, to, message: 'a string is no result' }]
  if ((kind !== 'range' && kind !== 'subquery') || allowRange) return []
  return [{ from, to, message: 'a range of samples is no result; a function such as rate must make one value of it' }]
}

/** The node whose type is that of the whole: behind parentheses and modifiers. */
const resultOf = (node: Node): Node => {
  const inner = bare(node)
  return inner.kind === 'offset' || inner.kind === 'at' || inner.kind === 'extrapolation'
    ? resultOf(inner.operand)
    : inner
}
