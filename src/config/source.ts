import { isMap, isNode, isPair, LineCounter, type Node, parseDocument } from 'yaml'
import { type Finding, Findings } from '../core/finding.js'
import { caret } from '../promql/caret.js'
import { type Path, type Problem, printPath } from './problem.js'

/** A configuration as it was read, and where in it things stand. */
export interface Source {
  readonly value: unknown
  readonly finding: (problem: Problem) => Finding
}

/** The rule of every finding about a configuration. */
export const configurationRule = 'configuration'

/** What is wrong with a configuration as a whole, such as its syntax. */
export const fileFinding = (file: string, message: string, more: Partial<Finding> = {}): Finding => ({
  rule: configurationRule,
  severity: 'error',
  where: { file, path: '' },
  message,
  ...more,
})

/** A configuration whose places are known by path only, such as a program's. */
export const plainSource = (file: string, value: unknown): Source => ({
  value,
  finding: ({ path, message, help }) => ({
    ...fileFinding(file, message, help === undefined ? {} : { help }),
    where: { file, path: printPath(path) },
  }),
})

/** Reads YAML, of which JSON is a part. Throws Findings for what does not parse. */
export const yamlSource = (file: string, text: string): Source => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (from: number, to: number, path: Path): Pick<Finding, 'where' | 'excerpt'> => {
    const { line, col } = lines.linePos(from)
    return {
      where: { file, line, column: col, path: printPath(path) },
      excerpt: caret(text.replaceAll('\t', ' '), from, to),
    }
  }
  // What follows a first error in YAML is mostly its consequence.
  const [fault] = document.errors
  if (fault) throw new Findings([fileFinding(file, `cannot be read: ${fault.message}`, at(...fault.pos, []))])
  const value = document.toJS() ?? {}
  return {
    value,
    finding: (problem) => {
      const range = rangeOf(document.contents, problem)
      return { ...plainSource(file, value).finding(problem), ...(range && at(...range, problem.path)) }
    },
  }
}

const rangeOf = (root: unknown, { path, onKey }: Problem): readonly [number, number] | undefined => {
  const parent = path.slice(0, -1).reduce<unknown>(childOf, root)
  const key = path.at(-1)
  const target = key === undefined ? root : onKey ? keyOf(parent, key) : childOf(parent, key)
  if (!isNode(target) || !target.range) return undefined
  return [target.range[0], target.range[1]]
}

const childOf = (node: unknown, key: string | number): unknown =>
  isNode(node) && 'get' in node
    ? (node as Node & { get: (key: unknown, keep: true) => unknown }).get(key, true)
    : undefined

const keyOf = (node: unknown, key: string | number): unknown =>
  isMap(node) ? node.items.find((pair) => isPair(pair) && String(pair.key) === key)?.key : undefined
