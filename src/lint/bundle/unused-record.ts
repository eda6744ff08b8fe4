import { selectorsOf } from '../../promql/selectors.js'
import { detailExpressions, panelExpressions, ruleExpressions } from '../expressions.js'
import type { BundleRule } from '../rule.js'

/** A record that nothing reads: it costs an evaluation and a series for each object, for nothing. */
export const unusedRecord: BundleRule = {
  name: 'unused-record',
  severity: 'error',
  check: (bundle) => {
    const expressions = [...ruleExpressions(bundle), ...panelExpressions(bundle), ...detailExpressions(bundle)]
    // A record that carries a state on reads itself, which is no use of it.
    const read = new Set(
      expressions.flatMap(({ path, text }) =>
        selectorsOf(text).flatMap(({ metric }) => (path === `record ${metric}` ? [] : [metric])),
      ),
    )
    return bundle.signals
      .flatMap(({ signal }) => signal.record ?? [])
      .filter((record) => !read.has(record))
      .map((record) => ({
        where: { path: `record ${record}` },
        message: 'nothing reads it',
        help: 'Read it in an alert or a panel, or leave record out of the signal.',
      }))
  },
}
