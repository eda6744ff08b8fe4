import { selectorsOf } from './selectors.js'
import { unquote } from './strings.js'
import { childrenOf, isOperand, rootOf, type SyntaxNode, textOf } from './syntax.js'

/** The labels that the series of a result may carry, without the metric's name. */
export interface LabelSet {
  readonly labels: ReadonlySet<string>
  /** There may be more, because a source is unknown. */
  readonly open: boolean
  /** One number or string without labels. */
  readonly scalar: boolean
}

/** The labels of a series by its name; undefined for a name that is not known. */
export type SourceLabels = (metric: string) => readonly string[] | undefined

/**
 * Infers the labels of a result from those of its sources. Source of the rules: Prometheus, Querying, Operators
 * (vector matching, aggregation) and Functions, and `resultMetric` of its engine for what matching keeps.
 */
export const inferLabels = (text: string, sourceLabels: SourceLabels): LabelSet => {
  const root = rootOf(text)
  return root ? infer(root, { text, sourceLabels }) : unknown
}

interface Context {
  readonly text: string
  readonly sourceLabels: SourceLabels
}

const scalar: LabelSet = { labels: new Set(), open: false, scalar: true }
const unknown: LabelSet = { labels: new Set(), open: true, scalar: false }

const vector = (labels: Iterable<string>, open = false): LabelSet => ({ labels: new Set(labels), open, scalar: false })

const infer = (node: SyntaxNode, context: Context): LabelSet => {
  switch (node.name) {
    case 'VectorSelector':
      return ofSelector(node, context)
    case 'AggregateExpr':
      return ofAggregation(node, context)
    case 'FunctionCall':
      return ofCall(node, context)
    case 'BinaryExpr':
      return ofBinary(node, context)
    case 'NumberDurationLiteral':
    case 'StringLiteral':
      return scalar
    default: {
      // Parentheses, ranges, subqueries, offsets, @ and signs: the expression inside.
      const inner = childrenOf(node).find(isOperand)
      return inner ? infer(inner, context) : unknown
    }
  }
}

const ofSelector = (node: SyntaxNode, { text, sourceLabels }: Context): LabelSet => {
  const [selector] = selectorsOf(textOf(node, text))
  const named = (selector?.matchers ?? [])
    .filter(({ op, value }) => !(op === '=' && value === ''))
    .map(({ label }) => label)
  const known = selector?.metric === undefined ? undefined : sourceLabels(selector.metric)
  return known ? vector([...known, ...named]) : vector(named, true)
}

const argumentsOf = (node: SyntaxNode): readonly SyntaxNode[] => {
  const body = node.getChild('FunctionCallBody')
  return body ? childrenOf(body).filter(isOperand) : []
}

const groupingOf = (node: SyntaxNode | null, text: string): readonly string[] =>
  (node?.getChildren('LabelName') ?? []).map((label) => textOf(label, text))

// These choose among their input's series, whatever they group by.
const selecting = new Set(['topk', 'bottomk', 'limitk', 'limit_ratio'])

const ofAggregation = (node: SyntaxNode, context: Context): LabelSet => {
  const operator = node.getChild('AggregateOp')
  const args = argumentsOf(node)
  const last = args.at(-1)
  const input = last ? infer(last, context) : unknown
  const name = operator ? textOf(operator, context.text) : ''
  if (selecting.has(name)) return input
  const modifier = node.getChild('AggregateModifier')
  const labels = groupingOf(modifier?.getChild('GroupingLabels') ?? null, context.text)
  const grouped = modifier?.getChild('Without')
    ? vector(
        [...input.labels].filter((label) => !labels.includes(label)),
        input.open,
      )
    : vector(labels.filter((label) => input.open || input.labels.has(label)))
  return name === 'count_values' && args[0]
    ? vector([...grouped.labels, stringOf(args[0], context)], grouped.open)
    : grouped
}

const stringOf = (node: SyntaxNode, { text }: Context): string => unquote(textOf(node, text))

const ofCall = (node: SyntaxNode, context: Context): LabelSet => {
  const name = node.getChild('FunctionIdentifier')
  const args = argumentsOf(node)
  switch (name ? textOf(name, context.text) : '') {
    case 'time':
    case 'pi':
    case 'scalar':
      return scalar
    case 'vector':
      return vector([])
    case 'absent':
    case 'absent_over_time':
      return vector(equalityLabels(node, context))
    case 'label_replace':
    case 'label_join': {
      const input = args[0] ? infer(args[0], context) : unknown
      return args[1] ? vector([...input.labels, stringOf(args[1], context)], input.open) : input
    }
    case 'histogram_quantile':
    case 'histogram_fraction': {
      const input = args.at(-1) ? infer(args.at(-1) as SyntaxNode, context) : unknown
      return vector(
        [...input.labels].filter((label) => label !== 'le'),
        input.open,
      )
    }
    default: {
      const input = args.map((arg) => infer(arg, context)).find((set) => !set.scalar)
      return input ?? vector([])
    }
  }
}

// `absent` has only the matchers with `=` to make labels of, each label once.
const equalityLabels = (node: SyntaxNode, { text }: Context): readonly string[] => {
  const [selector] = selectorsOf(textOf(node, text))
  const equal = (selector?.matchers ?? []).filter(({ op }) => op === '=').map(({ label }) => label)
  return equal.filter((label) => equal.indexOf(label) === equal.lastIndexOf(label))
}

const ofBinary = (node: SyntaxNode, context: Context): LabelSet => {
  const [leftNode, rightNode] = childrenOf(node).filter(isOperand)
  const left = leftNode ? infer(leftNode, context) : unknown
  const right = rightNode ? infer(rightNode, context) : unknown
  if (node.getChild('And') || node.getChild('Unless')) return left
  if (node.getChild('Or')) return vector([...left.labels, ...right.labels], left.open || right.open)
  if (left.scalar) return right
  if (right.scalar) return left
  return matched(left, right, node.getChild('MatchingModifierClause'), context.text)
}

const matched = (left: LabelSet, right: LabelSet, clause: SyntaxNode | null, text: string): LabelSet => {
  const [matching, included] = clause?.getChildren('GroupingLabels') ?? []
  const labels = groupingOf(
    clause && (clause.getChild('On') || clause.getChild('Ignoring')) ? (matching ?? null) : null,
    text,
  )
  const many = clause?.getChild('GroupLeft') ? left : clause?.getChild('GroupRight') ? right : undefined
  if (many) return vector([...many.labels, ...groupingOf(included ?? null, text)], many.open)
  if (clause?.getChild('On')) return vector(labels.filter((label) => left.open || left.labels.has(label)))
  return vector(
    [...left.labels].filter((label) => !labels.includes(label)),
    left.open,
  )
}
