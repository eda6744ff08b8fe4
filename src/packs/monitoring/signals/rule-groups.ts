import { latest } from '../../../model/freshness.js'
import { inFiveMinutes } from '../../../model/in-five-minutes.js'
import type { Settings } from '../../../model/settings.js'
import type { Expr } from '../../../promql/expr.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { server } from './server.js'

/** What tells one group of rules from another. */
export const ruleGroup = [...server, 'rule_group']

/**
 * No group may be evaluated more rarely, lest a failure at every evaluation look like one: mangru's slowest take 15
 * minutes from one to the next.
 */
export const ruleGroupWindow = '20m'

/**
 * How often a counter of rule groups moved in 40 minutes, of those where it goes on: it moved in five minutes, or, where
 * the next evaluation may be later than that, in twenty and in the twenty before. What lasts so long in a group holds at
 * least as long, what happened once holds for five minutes.
 */
export const goingOn = (s: Settings, counter: Expr): Expr => {
  const rare = promql`${latest(s, ruleGroup, series('prometheus_rule_group_interval_seconds'))} > 240`
  const twice = promql`sum by (${ruleGroup}) (increase(${counter}[${ruleGroupWindow}])) > 0
    and sum by (${ruleGroup}) (increase(${counter}[${ruleGroupWindow}] offset ${ruleGroupWindow})) > 0 and ${rare}`
  return promql`sum by (${ruleGroup}) (increase(${counter}[${'40m'}]))
    and (${inFiveMinutes(s, ruleGroup, counter)} > 0 or ${twice})`
}
