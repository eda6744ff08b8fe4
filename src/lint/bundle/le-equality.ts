import { selectorsOf } from '../../promql/selectors.js'
import { foundAt, panelExpressions, ruleExpressions } from '../expressions.js'
import type { BundleRule } from '../rule.js'

/** A bucket that is chosen by equality: Prometheus 2 stores `le="1"`, Prometheus 3 `le="1.0"`; both `le="+Inf"`. */
export const leEquality: BundleRule = {
  name: 'le-equality',
  severity: 'error',
  check: (bundle) =>
    [...ruleExpressions(bundle), ...panelExpressions(bundle)].flatMap((named) =>
      selectorsOf(named.text).flatMap(({ matchers, from, to }) =>
        matchers
          .filter(({ label, op, value }) => label === 'le' && (op === '=' || op === '!=') && value !== '+Inf')
          .map(({ value }) =>
            foundAt(
              named,
              from,
              to,
              `le="${value}" matches on one line of Prometheus only`,
              `Match both spellings: le=~"${value.replace(/\.0$/, '')}(\\\\.0)?".`,
            ),
          ),
      ),
    ),
}
