import { callLabels } from './call-labels.js'
import {
  excluding,
  including,
  intersection,
  type LabelSet,
  only,
  type SourceLabels,
  scalar,
  union,
  vector,
} from './label-set.js'
import { matchesEmpty } from './matchers.js'
import type { AggregationNode, BinaryNode, Node, SelectorNode } from './node.js'
import { parse } from './parse.js'
import { labelMatchers, metricOf } from './selectors.js'
import { unquote } from './strings.js'

/**
 * Infers which labels the series of a result may carry, from those of its sources. The text must parse and
 * type-check; throws Findings when it does not parse.
 * Source of the rules: Prometheus' documentation, Querying → Operators (vector matching, aggregation) and Functions,
 * and `resultMetric` and `aggregation` of its engine for what a match and a grouping keep.
 */
export const inferLabels = (text: string, sourceLabels: SourceLabels): LabelSet =>
  labelsOfNode(parse(text), sourceLabels)

const labelsOfNode = (node: Node, sourceLabels: SourceLabels): LabelSet => {
  const infer = (inner: Node) => labelsOfNode(inner, sourceLabels)
  switch (node.kind) {
    case 'number':
    case 'string':
      return scalar
    case 'selector':
      return selectorLabels(node, sourceLabels)
    case 'call':
      return callLabels(node, infer)
    case 'aggregation':
      return aggregationLabels(node, infer)
    case 'binary':
      return binaryLabels(node, infer(node.left), infer(node.right))
    default:
      return infer(node.operand)
  }
}

// A matcher shows that the label is there, or by `x=""` that it is not, even where the source does not know it.
const selectorLabels = (node: SelectorNode, sourceLabels: SourceLabels): LabelSet => {
  const metric = metricOf(node)
  const known = metric === undefined ? undefined : sourceLabels(metric)
  const matchers = labelMatchers(node).filter(({ label }) => label !== '__name__')
  const present = matchers.filter((matcher) => !matchesEmpty(matcher)).map(({ label }) => label)
  const missing = matchers.filter(({ op, value }) => op === '=' && value === '').map(({ label }) => label)
  return excluding(including(vector(known ?? [], known === undefined), present), missing)
}

// These choose among the series of their input and leave them as they are.
const choosing = new Set(['topk', 'bottomk', 'limitk', 'limit_ratio'])

const aggregationLabels = ({ name, grouping, args }: AggregationNode, infer: (node: Node) => LabelSet): LabelSet => {
  const [parameter, ...rest] = args
  const operand = rest.at(-1) ?? parameter
  const input = operand ? infer(operand) : vector([], true)
  if (choosing.has(name)) return input
  const labels = grouping?.labels ?? []
  const groups =
    grouping?.keyword === 'without' ? excluding(input, labels) : only(including(input, ['__name__']), labels)
  return name === 'count_values' && parameter?.kind === 'string'
    ? including(groups, [unquote(parameter.literal)])
    : groups
}

const binaryLabels = (node: BinaryNode, left: LabelSet, right: LabelSet): LabelSet => {
  if (node.op === 'and' || node.op === 'unless') return left
  if (node.op === 'or') return union(left, right)
  if (left.scalar) return right
  return right.scalar ? left : matchLabels(node, left, right)
}

/** Of vectors that are matched one to one, or many to one. Comparisons keep the same labels as arithmetic does. */
const matchLabels = ({ matching, grouping, fill }: BinaryNode, left: LabelSet, right: LabelSet): LabelSet => {
  if (grouping) {
    const [many, one] = grouping.keyword === 'group_left' ? [left, right] : [right, left]
    // A label that is taken over replaces the many side's own, even where the one side has none.
    return including(excluding(many, grouping.labels), only(one, grouping.labels).labels)
  }
  // Both sides agree in the labels that remain, unless one of them is filled in.
  const both = fill ? union(left, right) : intersection(left, right)
  return matching?.keyword === 'on' ? only(both, matching.labels) : excluding(both, matching?.labels ?? [])
}
