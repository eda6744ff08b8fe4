import { isDuration, seconds } from '../core/duration.js'
import { matchesEmpty, regexFault } from './matchers.js'
import { isLabelName } from './names.js'
import type { Node, SelectorNode } from './node.js'
import { literalFault, unquote } from './strings.js'
import type { ExprProblem } from './syntax.js'

/** Something that Prometheus refuses in a node, given the nodes around it, outermost first. */
type Restriction = (node: Node, ancestors: readonly Node[]) => readonly string[]

/** What Prometheus refuses, when it parses or when it evaluates, and the type checker lets pass. */
export const restrictionProblems = (node: Node, ancestors: readonly Node[]): readonly ExprProblem[] =>
  restrictions
    .flatMap((restriction) => restriction(node, ancestors))
    .map((message) => ({ from: node.from, to: node.to, message }))

const nothing: readonly string[] = []

const isModifier = ({ kind }: Node): boolean => kind === 'offset' || kind === 'at' || kind === 'extrapolation'

/** What the modifiers behind an expression stand behind. */
const unmodified = (node: Node): Node => ('operand' in node && isModifier(node) ? unmodified(node.operand) : node)

const rangeOfSelector: Restriction = (node) =>
  node.kind === 'range' && node.operand.kind !== 'selector'
    ? [
        `only a selector takes a range: [${node.argument}] needs a selector before it, or a subquery [${node.argument}:]`,
      ]
    : nothing

const modifiedSelector: Restriction = (node) => {
  if (node.kind !== 'offset' && node.kind !== 'at') return nothing
  const written = node.kind === 'at' ? '@' : 'offset'
  const { kind } = unmodified(node)
  if (kind !== 'selector' && kind !== 'range' && kind !== 'subquery') {
    return [`only a selector, a range or a subquery takes ${written}`]
  }
  return modifiersOf(node.operand).includes(node.kind) ? [`${written} stands here twice`] : nothing
}

const modifiersOf = (node: Node): readonly string[] =>
  'operand' in node && isModifier(node) ? [node.kind, ...modifiersOf(node.operand)] : []

// A function's arguments are the type checker's; elsewhere it misses some.
const rangeAsOperand: Restriction = (node, ancestors) => {
  if (node.kind !== 'range' && node.kind !== 'subquery') return nothing
  const around = ancestors.findLast((ancestor) => ancestor.kind !== 'parentheses' && !isModifier(ancestor))
  return around?.kind === 'binary' || around?.kind === 'unary'
    ? ['a range of samples is no operand; a function such as rate or last_over_time makes one value of it']
    : nothing
}

const positiveWindow: Restriction = (node) => {
  if (node.kind !== 'range' && node.kind !== 'subquery') return nothing
  const empty = node.argument.split(':').find((part) => part !== '' && isEmpty(part))
  return empty === undefined ? nothing : [`a window or step of ${empty} holds nothing`]
}

const isEmpty = (window: string): boolean =>
  window.startsWith('-') || (isDuration(window) ? seconds(window) : Number(window)) <= 0

const validString: Restriction = (node) => {
  if (node.kind !== 'string' && node.kind !== 'selector') return nothing
  const literals = node.kind === 'string' ? [node.literal] : node.matchers.map(({ literal }) => literal)
  return literals.flatMap((literal) => literalFault(literal) ?? [])
}

const validRegexes: Restriction = (node) => {
  if (node.kind === 'call' && node.name === 'label_replace') return node.args.slice(4, 5).flatMap(faultOfText)
  return node.kind === 'selector' ? faultsOfRegexes(node) : nothing
}

const faultOfText = (node: Node): readonly string[] =>
  node.kind === 'string' ? describedFault('the regular expression', unquote(node.literal)) : nothing

const faultsOfRegexes = ({ matchers }: SelectorNode): readonly string[] =>
  matchers
    .filter(({ op }) => op === '=~' || op === '!~')
    .flatMap(({ label, value }) => describedFault(`the regular expression of ${label}`, value))

const describedFault = (subject: string, regex: string): readonly string[] => {
  const fault = regexFault(regex)
  return fault ? [`${subject} is not RE2: ${fault}`] : nothing
}

const boundedSelector: Restriction = (node) =>
  node.kind === 'selector' &&
  node.name === undefined &&
  faultsOfRegexes(node).length === 0 &&
  node.matchers.every(matchesEmpty)
    ? ['every series would match: at least one matcher must refuse the empty value']
    : nothing

// The argument that names a label to be made. Prometheus 2 takes plain names only.
const targets: Readonly<Record<string, number>> = { label_replace: 1, label_join: 1, count_values: 0 }

const validTarget: Restriction = (node) => {
  if (node.kind !== 'call' && node.kind !== 'aggregation') return nothing
  const target = Object.hasOwn(targets, node.name) ? node.args[targets[node.name] as number] : undefined
  if (target?.kind !== 'string') return nothing
  const name = unquote(target.literal)
  return isLabelName(name) ? nothing : [`"${name}" is not a label name`]
}

const parameterized = new Set(['topk', 'bottomk', 'quantile', 'count_values', 'limitk', 'limit_ratio'])

const argumentCount: Restriction = (node) => {
  if (node.kind !== 'aggregation') return nothing
  const expected = parameterized.has(node.name) ? 2 : 1
  return node.args.length === expected
    ? nothing
    : [`${node.name} takes ${expected} argument(s), not ${node.args.length}`]
}

const experimentalCalls = new Set([
  'double_exponential_smoothing',
  'end',
  'histogram_quantiles',
  'info',
  'limit_ratio',
  'limitk',
  'mad_over_time',
  'range',
  'sort_by_label',
  'sort_by_label_desc',
  'start',
  'start_timestamp',
  'step',
  'ts_of_first_over_time',
  'ts_of_last_over_time',
  'ts_of_max_over_time',
  'ts_of_min_over_time',
])

const experimental: Restriction = (node) => {
  if (node.kind === 'extrapolation') return refusedUnlessEnabled(node.argument)
  if (node.kind === 'binary' && node.fill) return refusedUnlessEnabled(node.fill)
  return 'args' in node && experimentalCalls.has(node.name) ? refusedUnlessEnabled(node.name) : nothing
}

const refusedUnlessEnabled = (what: string): readonly string[] => [
  `${what} is experimental: Prometheus refuses it unless a feature flag allows it`,
]

const restrictions: readonly Restriction[] = [
  rangeOfSelector,
  modifiedSelector,
  rangeAsOperand,
  positiveWindow,
  validString,
  validRegexes,
  boundedSelector,
  validTarget,
  argumentCount,
  experimental,
]
