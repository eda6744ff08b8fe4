import { bare, type Node, visit } from '../../promql/node.js'
import type { BundleRule } from '../rule.js'
import { faultyNodes } from '../walk.js'

/** A sum or an average of quotients: an object with two requests weighs as much as one with two million. */
export const sumOfRatios: BundleRule = {
  name: 'sum-of-ratios',
  severity: 'error',
  check: (bundle) =>
    faultyNodes(bundle, (node) => {
      if (node.kind !== 'aggregation' || !['sum', 'avg'].includes(node.name)) return undefined
      const [of] = node.args.map(bare)
      if (of?.kind !== 'binary' || of.op !== '/' || !hasSeries(of.left) || !hasSeries(of.right)) return undefined
      return { message: `${node.name} of quotients`, help: 'Divide the sums.' }
    }),
}

const hasSeries = (node: Node): boolean => {
  let found = false
  visit(node, ({ kind }) => {
    found ||= kind === 'selector'
  })
  return found
}
