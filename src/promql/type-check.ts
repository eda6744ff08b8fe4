// The path: only this module of the package works without an editor, and only as CommonJS.

import type { Tree } from '@lezer/common'
import { Parser } from '@prometheus-io/codemirror-promql/dist/cjs/parser/parser.js'
import type { ExprProblem } from './syntax.js'

/** What codemirror-promql's type checker says against an expression that parses. */
export const typeProblems = (tree: Tree, text: string): readonly ExprProblem[] => {
  // The checker asks an editor's state for the tree and for pieces of the text, and nothing else. A real state, from
  // another copy of @codemirror/state, has no tree that it would find, and everything would pass in silence.
  const state = { field: () => ({ tree }), sliceDoc: (from: number, to: number) => text.slice(from, to) }
  const checker = new Parser(state as unknown as ConstructorParameters<typeof Parser>[0])
  checker.analyze()
  return checker
    .getDiagnostics()
    .filter(({ severity }) => severity === 'error')
    .map(({ from, to, message }) => ({ from, to, message }))
}
