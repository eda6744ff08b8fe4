import type { Bundle } from '../model/bundle.js'
import { caret } from '../promql/caret.js'
import { withStandIns } from '../promql/variables.js'
import type { Found } from './rule.js'

/** An expression of a bundle, with the name by which a finding calls its place. */
export interface Named {
  readonly path: string
  readonly text: string
  /** Names of the signals that it says something of. */
  readonly signals: readonly string[]
}

/** The expressions of recording and alerting rules: what Prometheus evaluates again and again. */
export const ruleExpressions = ({ groups }: Bundle): readonly Named[] =>
  groups
    .flatMap(({ rules }) => rules)
    .map((rule) => ({
      path: rule.kind === 'record' ? `record ${rule.record}` : `alert ${rule.alert.name}.${rule.severity}`,
      text: rule.expr.text,
      signals: rule.kind === 'record' ? [rule.signal.name] : rule.reads,
    }))

/** The queries of panels, Grafana's variables replaced by stand-ins. */
export const panelExpressions = ({ dashboards }: Bundle): readonly Named[] =>
  dashboards.flatMap(({ dashboard, rows }) =>
    rows
      .flatMap(({ panels }) => panels)
      .flatMap(({ title, queries }) =>
        queries.map(({ expr, signal: { signal } }) => ({
          path: `dashboard ${dashboard.id} › ${title.en}`,
          text: withStandIns(expr),
          signals: [signal.name],
        })),
      ),
  )

/** The queries by which texts name objects. */
export const detailExpressions = ({ groups }: Bundle): readonly Named[] =>
  groups
    .flatMap(({ rules }) => rules)
    .flatMap((rule) => (rule.kind === 'alert' ? rule.details.map((detail) => ({ rule, detail })) : []))
    .map(({ rule, detail }) => ({
      path: `alert ${rule.alert.name}.details.${detail.as}`,
      text: detail.expr.text,
      signals: rule.reads,
    }))

/** A finding at a range of an expression, with the line that it is in. */
export const foundAt = (
  { path, text }: Omit<Named, 'signals'>,
  from: number,
  to: number,
  message: string,
  help?: string,
): Found => ({
  where: { path },
  message,
  ...(help !== undefined && { help }),
  excerpt: caret(text, from, to),
})
