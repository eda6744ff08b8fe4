import type { AlertRule, BuiltPanel, Bundle, RecordRule } from '../../model/bundle.js'
import { selectorsOf } from '../../promql/selectors.js'

/** The rules of a bundle. */
export const rulesOf = (bundle: Bundle): readonly (RecordRule | AlertRule)[] =>
  bundle.groups.flatMap(({ rules }) => rules)

/** The rules of a bundle that alert. */
export const alertRulesOf = (bundle: Bundle): readonly AlertRule[] =>
  rulesOf(bundle).filter((rule) => rule.kind === 'alert')

/** Whether an expression reads a metric or a record. */
export const readsMetric = (expr: string, metric: string): boolean =>
  selectorsOf(expr).some((selector) => selector.metric === metric)

/** Everything that reads a metric or a record: other records, alerts, panels. */
export const readersOf = (bundle: Bundle, metric: string): readonly string[] => [
  ...new Set([
    ...rulesOf(bundle)
      .filter((rule) => expressionsOf(rule).some((expr) => readsMetric(expr, metric)))
      .map((rule) => (rule.kind === 'alert' ? `alert ${rule.alert.name}` : `record ${rule.record}`)),
    ...panelsWhere(bundle, ({ queries }) => queries.some(({ expr }) => readsMetric(expr, metric))),
  ]),
]

/** Panels of a bundle, as a reader finds them. */
export const panelsWhere = (bundle: Bundle, test: (panel: BuiltPanel) => boolean): readonly string[] =>
  bundle.dashboards.flatMap(({ dashboard, rows }) =>
    rows
      .flatMap(({ panels }) => panels)
      .filter(test)
      .map(({ title }) => `dashboard ${dashboard.id}, panel “${title[bundle.settings.language]}”`),
  )

const expressionsOf = (rule: RecordRule | AlertRule): readonly string[] => [
  rule.expr.text,
  ...(rule.kind === 'alert' ? rule.details.map(({ expr }) => expr.text) : []),
]
