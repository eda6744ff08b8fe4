import { Parser } from '@prometheus-io/codemirror-promql/dist/cjs/parser/parser.js'
import { regexFault } from './matchers.js'
import { selectorsOf } from './selectors.js'
import { parse, type SyntaxNode, visit } from './syntax.js'

/** What is wrong with an expression, and where. */
export interface ExprProblem {
  readonly from: number
  readonly to: number
  readonly message: string
}

/**
 * Parses and type-checks an expression: codemirror-promql's checker, and what it misses. Grafana's variables must
 * have been replaced by stand-ins before.
 */
export const checkExpr = (text: string): readonly ExprProblem[] => {
  const problems = [...typeProblems(text), ...syntaxProblems(text), ...matcherProblems(text), ...rangeProblems(text)]
  // One fault is often found twice; the first finder of a place says it best.
  return problems
    .filter(({ from, to }, i) => problems.findIndex((other) => other.from === from && other.to === to) === i)
    .sort((a, b) => a.from - b.from)
}

// The checker wants an editor's state, of which it reads the syntax tree and the text. A real EditorState of another
// copy of @codemirror/state would pass everything in silence.
const typeProblems = (text: string): readonly ExprProblem[] => {
  const tree = parse(text)
  const state = { field: () => ({ tree }), sliceDoc: (from: number, to: number) => text.slice(from, to) }
  const checker = new Parser(state as unknown as ConstructorParameters<typeof Parser>[0])
  checker.analyze()
  return checker
    .getDiagnostics()
    .filter(({ severity }) => severity === 'error')
    .map(({ from, to, message }) => ({ from, to, message }))
}

const syntaxProblems = (text: string): readonly ExprProblem[] => {
  const problems: ExprProblem[] = []
  if (text.trim() === '') problems.push({ from: 0, to: 0, message: 'the expression is empty' })
  visit(text, ({ type, from, to }) => {
    if (type.isError)
      problems.push({ from, to, message: from === text.length ? 'the expression ends too early' : 'unexpected here' })
  })
  return problems
}

const matcherProblems = (text: string): readonly ExprProblem[] =>
  selectorsOf(text).flatMap(({ metric, matchers, from, to }) => {
    const faults = matchers.flatMap(({ label, op, value }) => {
      const fault = op === '=~' || op === '!~' ? regexFault(value) : undefined
      return fault ? [`the regular expression of ${label} is not RE2: ${fault}`] : []
    })
    const unbounded = metric === undefined && faults.length === 0 && matchers.every(matchesEmpty)
    return [...faults, ...(unbounded ? ['at least one matcher must not match the empty value'] : [])].map(
      (message) => ({
        from,
        to,
        message,
      }),
    )
  })

// Prometheus refuses a selector that would select every series.
const matchesEmpty = ({ op, value }: { readonly op: string; readonly value: string }): boolean => {
  switch (op) {
    case '=':
      return value === ''
    case '!=':
      return value !== ''
    case '=~':
      return new RegExp(`^(?:${value})$`, 's').test('')
    default:
      return !new RegExp(`^(?:${value})$`, 's').test('')
  }
}

const rangeProblems = (text: string): readonly ExprProblem[] => {
  const problems: ExprProblem[] = []
  visit(text, (node, ancestors) => {
    const { name, from, to } = node
    if (name === 'MatrixSelector' && !node.getChild('VectorSelector')) {
      problems.push({ from, to, message: 'a range can only be taken of a selector; use a subquery for anything else' })
    }
    if ((name === 'MatrixSelector' || name === 'SubqueryExpr') && !ancestors.some(isCall)) {
      problems.push({ from, to, message: 'a range of samples is no result; a function must reduce it' })
    }
  })
  return problems
}

const isCall = ({ name }: SyntaxNode): boolean => name === 'FunctionCall'
