import { type SyntaxNode, textOf, visit } from '../../promql/syntax.js'
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
  visit(named.text, (node) => {
    const loses = lossIn(node, named.text)
    if (loses) found.push(foundAt(named, node.from, node.to, loses, 'Name cluster among the labels.'))
  })
  return found
}

const lossIn = (node: SyntaxNode, text: string): string | undefined => {
  switch (node.name) {
    case 'AggregateExpr': {
      const modifier = node.getChild('AggregateModifier')
      if (!modifier) return 'this aggregation is over all clusters at once'
      const keeps = modifier.getChild('By') ? names(modifier, text) : !names(modifier, text)
      return keeps ? undefined : 'this aggregation loses cluster'
    }
    case 'MatchingModifierClause': {
      const matches = node.getChild('On') ? names(node, text) : !names(node, text)
      return matches ? undefined : 'this join matches objects of different clusters'
    }
    default:
      return undefined
  }
}

/** Whether the first list of labels of a clause has `cluster`. */
const names = (clause: SyntaxNode, text: string): boolean =>
  (clause.getChild('GroupingLabels')?.getChildren('LabelName') ?? []).some((label) => textOf(label, text) === 'cluster')
