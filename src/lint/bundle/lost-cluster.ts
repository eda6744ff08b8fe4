import type { Labels, Node } from '../../promql/node.js'
import type { BundleRule } from '../rule.js'
import { faultyNodes } from '../walk.js'

/** A join or an aggregation that loses `cluster`: objects of one name in two clusters become one. */
export const lostCluster: BundleRule = {
  name: 'lost-cluster',
  severity: 'error',
  check: (bundle) =>
    faultyNodes(bundle, (node) => {
      const message = lossIn(node)
      return message === undefined ? undefined : { message, help: 'Name cluster among the labels.' }
    }),
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
