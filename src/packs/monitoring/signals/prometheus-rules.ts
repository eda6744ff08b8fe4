import { text } from '../../../core/text.js'
import { latest } from '../../../model/freshness.js'
import { inFiveMinutes } from '../../../model/in-five-minutes.js'
import { above } from '../../../model/limits.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { ofPrometheus, server } from './server.js'

const group = [...server, 'rule_group']

const failures = series('prometheus_rule_evaluation_failures_total')
const missed = series('prometheus_rule_group_iterations_missed_total')

export const ruleFailures = signal({
  ...ofPrometheus,
  name: 'prometheus_rule_failures',
  means: text('Rule evaluations that failed in 5 minutes', '5분간 실패한 규칙 평가'),
  unit: 'count',
  expr: (s) => inFiveMinutes(s, server, failures),
  limits: above({ critical: 0 }),
})

/** The groups whose rules fail. */
export const failingGroups = (s: Settings): Expr => promql`${inFiveMinutes(s, group, failures)} > 0`

export const ruleEvaluationsMissed = signal({
  ...ofPrometheus,
  name: 'prometheus_rule_evaluations_missed',
  means: text('Evaluations of rule groups that were left out in 5 minutes', '5분간 건너뛴 규칙 그룹 평가'),
  unit: 'count',
  expr: (s) => inFiveMinutes(s, server, missed),
  limits: above({ warning: 0 }),
})

/** The groups whose evaluations are left out. */
export const missingGroups = (s: Settings): Expr => promql`${inFiveMinutes(s, group, missed)} > 0`

const duty = (s: Settings): Expr =>
  promql`${latest(s, group, series('prometheus_rule_group_last_duration_seconds'))}
    / ${latest(s, group, series('prometheus_rule_group_interval_seconds'))}`

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
