import { format } from '../../promql/print.js'
import { ruleExpressions } from '../expressions.js'
import type { BundleRule } from '../rule.js'

/** Two rules with one expression: the second costs as much as the first and says nothing new. */
export const duplicateRule: BundleRule = {
  name: 'duplicate-rule',
  severity: 'error',
  check: (bundle) => {
    const rules = ruleExpressions(bundle).map(({ path, text }) => ({ path, text: format(text) }))
    return rules.flatMap(({ path, text }, i) => {
      const first = rules.slice(0, i).find((other) => other.text === text)
      return first ? [{ where: { path }, message: `its expression is that of ${first.path}` }] : []
    })
  },
}
