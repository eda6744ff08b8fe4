import type { Bundle, RuleGroup } from '../model/bundle.js'
import type { Settings } from '../model/settings.js'
import { selectorsOf } from '../promql/selectors.js'
import { ruleOf } from './rule.js'

/** Rule groups as Prometheus reads them: the one form behind rule files, PrometheusRules and test slices. */
export const ruleGroups = (groups: readonly RuleGroup[], settings: Settings) =>
  groups.map(({ name, interval, rules }) => ({
    name,
    interval: interval ?? settings.ruleInterval,
    rules: rules.map((rule) => ruleOf(rule, settings)),
  }))

/** The groups of a bundle by pack, packs without rules left out. */
export const groupsByPack = ({
  groups,
}: Bundle): readonly { readonly pack: string; readonly groups: readonly RuleGroup[] }[] =>
  [...new Set(groups.map(({ pack }) => pack))].map((pack) => ({
    pack,
    groups: groups.filter((group) => group.pack === pack),
  }))

/** The metric families and records that groups read, sorted. */
export const metricsOf = (groups: readonly RuleGroup[]): readonly string[] =>
  metricsIn(groups.flatMap(({ rules }) => rules.map(({ expr }) => expr.text)))

/** The metric families and records that expressions read, sorted. */
export const metricsIn = (expressions: readonly string[]): readonly string[] =>
  [...new Set(expressions.flatMap((text) => selectorsOf(text).flatMap(({ metric }) => metric ?? [])))].sort()
