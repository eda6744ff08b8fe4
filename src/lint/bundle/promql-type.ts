import { checkExpr } from '../../promql/check.js'
import { detailExpressions, foundAt, panelExpressions, ruleExpressions } from '../expressions.js'
import type { BundleRule } from '../rule.js'

/** An expression that Prometheus would refuse, or whose parts have the wrong type. */
export const promqlType: BundleRule = {
  name: 'promql-type',
  severity: 'error',
  check: (bundle) =>
    [...ruleExpressions(bundle), ...panelExpressions(bundle), ...detailExpressions(bundle)].flatMap((named) =>
      checkExpr(named.text).map(({ from, to, message }) => foundAt(named, from, to, message)),
    ),
}
