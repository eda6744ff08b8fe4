import { bare, visit } from '../../promql/node.js'
import { parse } from '../../promql/parse.js'
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
  visit(parse(named.text), (node) => {
    if (node.kind !== 'binary') return
    const filler = bare(node.right)
    if (filler.kind !== 'call' || filler.name !== 'vector') return
    const message = 'a vector without labels fills no gap of one that has them'
    found.push(foundAt(named, filler.from, filler.to, message, 'Fill with the population: x or on (…) population * 0.'))
  })
  return found
}
