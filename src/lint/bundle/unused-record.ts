import { selectorsOf } from '../../promql/selectors.js'
import { detailExpressions, panelExpressions, ruleExpressions } from '../expressions.js'
import type { BundleRule } from '../rule.js'

/** A record that nothing reads: it costs an evaluation and a series for each object, for nothing. */
export const unusedRecord: BundleRule = {
  name: 'unused-record',
  severity: 'error',
  check: (bundle) => {
    const expressions = [...ruleExpressions(bundle), ...panelExpressions(bundle), ...detailExpressions(bundle)]
    const read = new Set(expressions.flatMap(({ text }) => selectorsOf(text).map(({ metric }) => metric)))
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
