import { seconds } from '../../core/duration.js'
import type { AlertRule, RecordRule } from '../../model/bundle.js'
import { visit } from '../../promql/node.js'
import { parse } from '../../promql/parse.js'
import { comparisons } from './comparisons.js'
import { joins } from './joins.js'
import { limits } from './limits.js'
import { matchers } from './matchers.js'
import type { Edit, Mutation } from './mutant.js'
import { windows } from './windows.js'

interface Mutating {
  readonly edits: Mutation
  /** A matcher and a window are stated once in a signal: what changes one does so wherever the signal repeats it. */
  readonly everywhere: boolean
}

const mutations: readonly Mutating[] = [
  { edits: comparisons, everywhere: false },
  { edits: limits, everywhere: false },
  { edits: matchers, everywhere: true },
  { edits: windows, everywhere: true },
  { edits: joins, everywhere: false },
]

type Rule = RecordRule | AlertRule

/** A rule with one small change. */
export interface RuleMutant {
  readonly change: string
  readonly original: Rule
  readonly rule: Rule
  readonly blindTo?: string
  readonly forgets?: boolean
}

/** Every mutant of a rule: of its expression, and of how long an alert waits and goes on. Alike changes count once. */
export const mutantsOf = (rule: Rule): readonly RuleMutant[] => [
  ...new Map([...ofExpression(rule), ...ofTimes(rule)].map((mutant) => [keyOf(mutant), mutant])).values(),
]

const keyOf = ({ rule, change }: RuleMutant): string => `${change} ${rule.expr.text}`

const ofExpression = (rule: Rule): readonly RuleMutant[] => {
  const { text } = rule.expr
  return mutations.flatMap((mutation) =>
    changesBy(mutation, text).map(([first, ...more]) => ({
      ...(first.blindTo && { blindTo: first.blindTo }),
      ...(first.forgets && { forgets: true }),
      change: prefixed(rule, first.change),
      original: rule,
      rule: { ...rule, expr: { ...rule.expr, text: edited(text, [first, ...more]) } },
    })),
  )
}

type Edits = readonly [Edit, ...Edit[]]

/** The edits that a mutation makes of an expression, those together that are one change. */
const changesBy = ({ edits, everywhere }: Mutating, text: string): readonly Edits[] => {
  const changes = new Map<string, Edits>()
  visit(parse(text), (node) => {
    for (const edit of edits(node, text)) {
      const key = everywhere ? edit.change : `${changes.size}`
      const [first, ...more] = changes.get(key) ?? [edit]
      changes.set(key, first === edit ? [edit] : [first, ...more, edit])
    }
  })
  return [...changes.values()]
}

/** From the end, so that the positions of the edits before stay true. */
const edited = (text: string, edits: Edits): string =>
  edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((current, { from, to, by }) => current.slice(0, from) + by + current.slice(to), text)

const ofTimes = (rule: Rule): readonly RuleMutant[] => {
  if (rule.kind === 'record') return []
  const { tier } = rule
  const wait = seconds(tier.for)
  const waits = wait === 0 ? [300] : [0, 2 * wait]
  return [
    ...waits.map((time) => ({ what: 'for', tier: { ...tier, for: `${time}s` as const } })),
    { what: 'keepFiringFor', tier: { ...tier, keepFiringFor: '0s' as const } },
  ].map((changed) => ({
    change: prefixed(
      rule,
      changed.what === 'for' ? `for ${tier.for} → ${changed.tier.for}` : `keepFiringFor ${tier.keepFiringFor} → 0s`,
    ),
    original: rule,
    rule: { ...rule, tier: changed.tier },
  }))
}

const prefixed = (rule: Rule, change: string): string =>
  rule.kind === 'alert' ? `${rule.severity}: ${change}` : change
