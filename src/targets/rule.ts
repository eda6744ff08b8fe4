import { wordsOf } from '../model/alert.js'
import type { AlertRule, RecordRule } from '../model/bundle.js'
import type { Settings } from '../model/settings.js'
import { format } from '../promql/print.js'
import { dashboardUrl } from './dashboard-url.js'
import { annotation } from './messages.js'
import { runbookUrl } from './runbook-url.js'

/** A recording rule as Prometheus reads it. */
export interface RecordingRule {
  readonly record: string
  readonly expr: string
}

/** An alerting rule as Prometheus reads it. */
export interface AlertingRule {
  readonly alert: string
  readonly expr: string
  readonly for: string
  readonly keep_firing_for: string
  readonly labels: Readonly<Record<string, string>>
  readonly annotations: Readonly<Record<string, string>>
}

/** A rule as Prometheus reads it: the one form behind every file that holds rules. Throws Findings for its texts. */
export const ruleOf = (rule: RecordRule | AlertRule, settings: Settings): RecordingRule | AlertingRule =>
  rule.kind === 'record' ? recordingRule(rule) : alertingRule(rule, settings)

const recordingRule = ({ record, expr }: RecordRule): RecordingRule => ({ record, expr: format(expr.text) })

const alertingRule = (rule: AlertRule, settings: Settings): AlertingRule => ({
  alert: rule.alert.name,
  expr: format(rule.expr.text),
  for: rule.tier.for,
  keep_firing_for: rule.tier.keepFiringFor,
  labels: labelsOf(rule, settings),
  annotations: {
    summary: annotation(wordsOf(rule.alert, rule.tier).summary, rule, settings),
    description: annotation(wordsOf(rule.alert, rule.tier).description, rule, settings),
    ...(settings.urls.runbooks && { runbook_url: runbookUrl(rule.alert, settings, settings.urls.runbooks) }),
    ...(settings.urls.grafana && { dashboard_url: dashboardUrl(rule, settings, settings.urls.grafana) }),
  },
})

/** The labels that an alert adds to those of its object. */
export const labelsOf = (
  { alert, severity }: AlertRule,
  { severities, shadow }: Settings,
): Readonly<Record<string, string>> => ({
  severity: severity === 'none' ? severity : severities[severity],
  situation: alert.situation,
  component: alert.component,
  ...(shadow && { shadow: 'true' }),
})
