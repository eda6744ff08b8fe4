import type { AlertRule, Bundle, RecordRule, RuleGroup } from '../../model/bundle.js'
import type { Case } from '../../model/case.js'
import { selectorsOf } from '../../promql/selectors.js'

/** What a story is about: the name of its alert or of its record's signal. */
export const subjectOf = (story: Case): string => ('alert' in story ? story.alert.name : story.record.name)

/** Only the rules that a story needs, in their groups: its alert's tiers or its record, and the records they read. */
export const sliceOf = (bundle: Bundle, story: Case): readonly RuleGroup[] => {
  const all = bundle.groups.flatMap(({ rules }) => rules)
  const needed = new Set<RecordRule | AlertRule>()
  const need = (rule: RecordRule | AlertRule): void => {
    if (needed.has(rule)) return
    needed.add(rule)
    for (const name of metricsReadBy(rule)) {
      for (const record of all) if (record.kind === 'record' && record.record === name) need(record)
    }
  }
  for (const rule of all) if (isSubject(rule, story)) need(rule)
  return bundle.groups
    .map((group) => ({ ...group, rules: group.rules.filter((rule) => needed.has(rule)) }))
    .filter(({ rules }) => rules.length > 0)
}

const isSubject = (rule: RecordRule | AlertRule, story: Case): boolean =>
  'alert' in story
    ? rule.kind === 'alert' && rule.alert.name === story.alert.name
    : rule.kind === 'record' && rule.signal.name === story.record.name

const metricsReadBy = (rule: RecordRule | AlertRule): readonly string[] => {
  const details = rule.kind === 'alert' ? rule.details : []
  return [rule, ...details].flatMap(({ expr }) => selectorsOf(expr.text).flatMap(({ metric }) => metric ?? []))
}

/** The alerting rules of a slice. */
export const alertRulesOf = (groups: readonly RuleGroup[]): readonly AlertRule[] =>
  groups.flatMap(({ rules }) => rules.filter((rule) => rule.kind === 'alert'))
