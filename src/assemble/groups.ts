import type { Duration } from '../core/duration.js'
import type { AlertRule, RecordRule, RuleGroup } from '../model/bundle.js'
import type { Settings } from '../model/settings.js'
import { selectorsOf } from '../promql/selectors.js'

/** Mimir refuses larger groups by default (`ruler_max_rules_per_rule_group`). */
export const maxRulesPerGroup = 20

interface Ruled<R> {
  readonly pack: string
  readonly rule: R
}

/** Groups of recording rules, per pack and interval, each rule after those that it reads. */
export const recordGroups = (records: readonly Ruled<RecordRule>[], settings: Settings): readonly RuleGroup[] =>
  grouped(inDependencyOrder(records), ({ pack, rule }) => {
    const interval = rule.signal.interval
    return interval === undefined || interval === settings.ruleInterval
      ? { name: `mangru-${pack}-records` }
      : { name: `mangru-${pack}-records-${interval}`, interval }
  })

/** Groups of alerting rules, per pack and situation. */
export const alertGroups = (alerts: readonly Ruled<AlertRule>[]): readonly RuleGroup[] =>
  grouped(alerts, ({ pack, rule }) => ({ name: `mangru-${pack}-${rule.alert.situation}-alerts` }))

const grouped = <R extends RecordRule | AlertRule>(
  rules: readonly Ruled<R>[],
  key: (ruled: Ruled<R>) => { readonly name: string; readonly interval?: Duration },
): readonly RuleGroup[] => {
  const groups = new Map<string, RuleGroup & { rules: R[] }>()
  for (const ruled of rules) {
    const { name, ...interval } = key(ruled)
    const group = groups.get(name) ?? { name, pack: ruled.pack, ...interval, rules: [] }
    group.rules.push(ruled.rule)
    groups.set(name, group)
  }
  return [...groups.values()].flatMap(inParts)
}

const inParts = (group: RuleGroup): readonly RuleGroup[] => {
  const parts = Math.ceil(group.rules.length / maxRulesPerGroup)
  if (parts === 1) return [group]
  return Array.from({ length: parts }, (_, i) => ({
    ...group,
    name: `${group.name}-${i + 1}`,
    rules: group.rules.slice(i * maxRulesPerGroup, (i + 1) * maxRulesPerGroup),
  }))
}

/**
 * Depth first, so that a record stands after every record that it reads; otherwise in the order of the packs. A record
 * may read what it said before: it carries a state on.
 */
const inDependencyOrder = (records: readonly Ruled<RecordRule>[]): readonly Ruled<RecordRule>[] => {
  const byName = new Map(records.map((ruled) => [ruled.rule.record, ruled]))
  const ordered = new Set<Ruled<RecordRule>>()
  const visit = (ruled: Ruled<RecordRule>, path: readonly string[]): void => {
    if (ordered.has(ruled)) return
    if (path.includes(ruled.rule.record))
      throw new TypeError(`Records read each other: ${[...path, ruled.rule.record].join(' → ')}`)
    for (const { metric } of selectorsOf(ruled.rule.expr.text)) {
      const read = byName.get(metric ?? '')
      if (read && read !== ruled) visit(read, [...path, ruled.rule.record])
    }
    ordered.add(ruled)
  }
  for (const ruled of records) visit(ruled, [])
  return [...ordered]
}
