import { text } from '../../../core/text.js'
import { latest } from '../../../model/freshness.js'
import { above } from '../../../model/limits.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { goingOn, ruleGroup } from './rule-groups.js'
import { ofPrometheus, server } from './server.js'

const failures = series('prometheus_rule_evaluation_failures_total')
const missed = series('prometheus_rule_group_iterations_missed_total')

export const ruleFailures = signal({
  ...ofPrometheus,
  name: 'prometheus_rule_failures',
  means: text('Rule evaluations that failed in 40 minutes, and go on to', '40분간 실패했고 지금도 실패하는 규칙 평가'),
  unit: 'count',
  expr: (s) => promql`sum by (${server}) (${goingOn(s, failures)})`,
  limits: above({ critical: 0 }),
})

/** The groups whose rules fail. */
export const failingGroups = (s: Settings): Expr => goingOn(s, failures)

export const ruleEvaluationsMissed = signal({
  ...ofPrometheus,
  name: 'prometheus_rule_evaluations_missed',
  means: text(
    'Evaluations of rule groups that were left out in 40 minutes, and go on to be',
    '40분간 건너뛰었고 지금도 건너뛰는 규칙 그룹 평가',
  ),
  unit: 'count',
  expr: (s) => promql`sum by (${server}) (${goingOn(s, missed)})`,
  limits: above({ warning: 0 }),
})

/** The groups whose evaluations are left out. */
export const missingGroups = (s: Settings): Expr => goingOn(s, missed)

const duty = (s: Settings): Expr =>
  promql`${latest(s, ruleGroup, series('prometheus_rule_group_last_duration_seconds'))}
    / ${latest(s, ruleGroup, series('prometheus_rule_group_interval_seconds'))}`

/** Of the time between two evaluations; at all of it the next one is left out. */
export const ruleGroupDuty = signal({
  ...ofPrometheus,
  name: 'prometheus_rule_group_duty',
  means: text(
    'Time that the slowest rule group takes, of its interval',
    '가장 느린 규칙 그룹의 평가 시간 (평가 간격 대비)',
  ),
  unit: 'ratio',
  expr: (s) => promql`max by (${server}) (${duty(s)})`,
  limits: above({ warning: '80%' }),
})

/** The slowest groups. */
export const slowGroups = (s: Settings): Expr => duty(s)
