import type { SyntaxNode, Tree } from '@lezer/common'
import { parser } from '@prometheus-io/lezer-promql'
import type { Span } from './refusal.js'

/** Why an expression cannot be used, and where. */
export interface ExprProblem extends Span {
  readonly message: string
}

/** Lezer's tree of an expression. There always is one; what is not PromQL are error nodes in it. */
export const syntaxTree = (text: string): Tree => parser.parse(text)

/** The errors in Lezer's tree of an expression, in the order of the text, one per place. */
export const syntaxProblems = (tree: Tree, text: string): readonly ExprProblem[] => {
  if (syntaxChildren(tree.topNode).every(({ type, from, to }) => type.isError && from === to)) {
    return [{ from: 0, to: text.length, message: 'the expression is empty' }]
  }
  const problems: ExprProblem[] = []
  tree.iterate({
    enter: ({ node }) => {
      if (node.type.isError) problems.push(syntaxProblem(node, text))
      return !node.type.isError
    },
  })
  return problems.filter(({ from }, i) => from !== problems[i - 1]?.from)
}

const syntaxProblem = (error: SyntaxNode, text: string): ExprProblem => {
  const { from, to, parent } = error
  if (from === text.trimEnd().length) return { from, to, message: 'the expression ends too early' }
  if (from === to) return { from, to: from + 1, message: 'something is missing here' }
  const called = parent?.name === 'VectorSelector' ? parent.getChild('Identifier') : null
  if (called && text[from] === '(') {
    const name = text.slice(called.from, called.to)
    return { from: called.from, to: called.to, message: `"${name}" is no function, aggregation or operator` }
  }
  return { from, to, message: `"${text.slice(from, to)}" cannot stand here` }
}

/** The children of a node of Lezer's tree, without comments. */
export const syntaxChildren = (node: SyntaxNode): readonly SyntaxNode[] => {
  const children: SyntaxNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name !== 'LineComment') children.push(child)
  }
  return children
}
