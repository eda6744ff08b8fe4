import { type Labels, type Node, visit } from '../../promql/node.js'
import { parse } from '../../promql/parse.js'
import { foundAt, type Named, ruleExpressions } from '../expressions.js'
import type { BundleRule, Found } from '../rule.js'

/** A join or an aggregation that loses `cluster`: objects of one name in two clusters become one. */
export const lostCluster: BundleRule = {
  name: 'lost-cluster',
  severity: 'error',
  check: (bundle) => ruleExpressions(bundle).flatMap(inExpression),
}

const inExpression = (named: Named): readonly Found[] => {
  const found: Found[] = []
  visit(parse(named.text), (node) => {
    const message = lossIn(node)
    if (message) found.push(foundAt(named, node.from, node.to, message, 'Name cluster among the labels.'))
  })
  return found
}

const lossIn = (node: Node): string | undefined => {
  if (node.kind === 'aggregation') {
    if (!node.grouping) return 'this aggregation is over all clusters at once'
    return keeps(node.grouping, 'by') ? undefined : 'this aggregation loses cluster'
  }
  if (node.kind === 'binary' && node.matching && !keeps(node.matching, 'on')) {
    return 'this join matches objects of different clusters'
  }
  return undefined
}

/** Whether cluster is among the labels that a clause keeps, or not among those that it drops. */
const keeps = ({ keyword, labels }: Labels<string>, keeping: string): boolean =>
  labels.includes('cluster') === (keyword === keeping)
