import { textOf, visit } from '../../promql/syntax.js'
import { foundAt, type Named, ruleExpressions } from '../expressions.js'
import type { BundleRule, Found } from '../rule.js'

/** `or vector(0)`: it fills nothing of a vector with labels, and adds a row that belongs to no object. */
export const vectorZero: BundleRule = {
  name: 'vector-zero',
  severity: 'error',
  check: (bundle) => ruleExpressions(bundle).flatMap(inExpression),
}

const inExpression = (named: Named): readonly Found[] => {
  const found: Found[] = []
  visit(named.text, (node) => {
    const { from, to, parent } = node
    const isVector = node.name === 'FunctionCall' && /^vector\b/.test(textOf(node, named.text))
    if (isVector && parent?.name === 'BinaryExpr') {
      const message = 'a vector without labels fills no gap of one that has them'
      found.push(foundAt(named, from, to, message, 'Fill with the population: x or on (…) population * 0.'))
    }
  })
  return found
}
