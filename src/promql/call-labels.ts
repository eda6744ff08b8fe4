import { excluding, including, type LabelSet, may, scalar, vector } from './label-set.js'
import { matchesWhole, regexFault } from './matchers.js'
import { bare, type CallNode, type Node } from './node.js'
import { labelMatchers } from './selectors.js'
import { unquote } from './strings.js'

/** What a call does to the labels of its vector. */
type Effect = (input: LabelSet, args: readonly Node[]) => LabelSet

const toScalar: Effect = () => scalar
const toNoLabels: Effect = () => vector([])
const withoutBuckets: Effect = (input) => excluding(input, ['le'])

// `absent` makes labels of the exact matchers of a plain selector; any other matcher on the same label undoes it.
const absent: Effect = (_, [argument]) => {
  const inner = argument && bare(argument)
  const selector = inner?.kind === 'range' ? inner.operand : inner
  if (selector?.kind !== 'selector') return vector([])
  const labels = new Set<string>()
  for (const { label, op, value } of labelMatchers(selector)) {
    if (op === '=' && value !== '' && !labels.has(label)) labels.add(label)
    else labels.delete(label)
  }
  return vector(labels)
}

// label_replace(v, target, replacement, source, regex): a source that no series has matches as the empty text.
const labelReplace: Effect = (input, args) => {
  const [target = '', replacement = '', source = '', regex = ''] = args.slice(1).map(textOf)
  const matchesMissing = regexFault(regex) === undefined && matchesWhole(regex, '')
  if (!may(input, source) && !matchesMissing) return input
  const always = regex === '.*' || regex === '(.*)' || (matchesMissing && !may(input, source))
  return replacement === '' && always ? excluding(input, [target]) : including(input, [target])
}

// label_join(v, target, separator, sources…)
const labelJoin: Effect = (input, args) => {
  const [target = '', , ...sources] = args.slice(1).map(textOf)
  return sources.length === 0 ? excluding(input, [target]) : including(input, [target])
}

// histogram_quantiles(v, label, quantiles…)
const histogramQuantiles: Effect = (input, args) => {
  const [label] = args.slice(1).map(textOf)
  return including(withoutBuckets(input, args), label ? [label] : [])
}

const effects: Readonly<Record<string, Effect>> = {
  time: toScalar,
  pi: toScalar,
  scalar: toScalar,
  start: toScalar,
  end: toScalar,
  range: toScalar,
  step: toScalar,
  vector: toNoLabels,
  absent,
  absent_over_time: absent,
  label_replace: labelReplace,
  label_join: labelJoin,
  histogram_quantile: withoutBuckets,
  histogram_fraction: withoutBuckets,
  histogram_quantiles: histogramQuantiles,
  info: (input) => ({ ...input, open: true }),
}

/** The labels of a function's result; of any function that is not named above those of the vector that it is given. */
export const callLabels = ({ name, args }: CallNode, infer: (node: Node) => LabelSet): LabelSet => {
  // A calendar function without argument speaks of the present time.
  const input = args.map(infer).find((set) => !set.scalar) ?? vector([])
  return Object.hasOwn(effects, name) ? (effects[name] as Effect)(input, args) : input
}

const textOf = (node: Node): string => (node.kind === 'string' ? unquote(node.literal) : '')
