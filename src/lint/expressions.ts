import type { Bundle } from '../model/bundle.js'
import { caret } from '../promql/caret.js'
import { withStandIns } from '../promql/variables.js'
import type { Found } from './rule.js'

/** An expression of a bundle, with the name by which a finding calls its place. */
export interface Named {
  readonly path: string
  readonly text: string
}

/** The expressions of recording and alerting rules: what Prometheus evaluates again and again. */
export const ruleExpressions = ({ groups }: Bundle): readonly Named[] =>
  groups
    .flatMap(({ rules }) => rules)
    .map((rule) => ({
      path: rule.kind === 'record' ? `record ${rule.record}` : `alert ${rule.alert.name}.${rule.severity}`,
      text: rule.expr.text,
    }))

/** The queries of panels, Grafana's variables replaced by stand-ins. */
export const panelExpressions = ({ dashboards }: Bundle): readonly Named[] =>
  dashboards.flatMap(({ dashboard, rows }) =>
    rows
      .flatMap(({ panels }) => panels)
      .flatMap(({ title, queries }) =>
        queries.map(({ expr }) => ({ path: `dashboard ${dashboard.id} › ${title.en}`, text: withStandIns(expr) })),
      ),
  )

/** The queries by which texts name objects. */
export const detailExpressions = ({ groups }: Bundle): readonly Named[] =>
  groups
    .flatMap(({ rules }) => rules)
    .flatMap((rule) =>
      rule.kind === 'alert' ? rule.details.map((detail) => ({ alert: rule.alert.name, detail })) : [],
    )
    .map(({ alert, detail }) => ({ path: `alert ${alert}.details.${detail.as}`, text: detail.expr.text }))

/** A finding at a range of an expression, with the line that it is in. */
export const foundAt = ({ path, text }: Named, from: number, to: number, message: string, help?: string): Found => ({
  where: { path },
  message,
  ...(help !== undefined && { help }),
  excerpt: caret(text, from, to),
})
