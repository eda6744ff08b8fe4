/** A PromQL expression as a value: text that parses. Made by `promql`, `series` and `recordSeries`. */
export interface Expr {
  readonly kind: 'expr'
  readonly text: string
}
