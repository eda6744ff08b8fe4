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

const mutations: readonly Mutation[] = [comparisons, limits, matchers, windows, joins]

type Rule = RecordRule | AlertRule

/** A rule with one small change. */
export interface RuleMutant {
  readonly change: string
  readonly original: Rule
  readonly rule: Rule
}

/** Every mutant of a rule: of its expression, and of how long an alert waits and goes on. Alike changes count once. */
export const mutantsOf = (rule: Rule): readonly RuleMutant[] => [
  ...new Map([...ofExpression(rule), ...ofTimes(rule)].map((mutant) => [keyOf(mutant), mutant])).values(),
]

const keyOf = ({ rule, change }: RuleMutant): string => `${change} ${rule.expr.text}`

const ofExpression = (rule: Rule): readonly RuleMutant[] => {
  const { text } = rule.expr
  const edits: Edit[] = []
  visit(parse(text), (node) => {
    edits.push(...mutations.flatMap((mutation) => mutation(node, text)))
  })
  return edits.map((edit) => ({
    change: prefixed(rule, edit.change),
    original: rule,
    rule: { ...rule, expr: { ...rule.expr, text: edited(text, edit) } },
  }))
}

const edited = (text: string, { from, to, by }: Edit): string => text.slice(0, from) + by + text.slice(to)

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
