/** A PromQL expression as a value: syntactically valid text. Made by `promql` and `series`. */
export interface Expr {
  readonly kind: 'expr'
  readonly text: string
}
