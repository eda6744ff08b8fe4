import { bare } from '../../promql/node.js'
import type { BundleRule } from '../rule.js'
import { faultyNodes } from '../walk.js'

/** `or vector(0)`: it fills nothing of a vector with labels, and adds a row that belongs to no object. */
export const vectorZero: BundleRule = {
  name: 'vector-zero',
  severity: 'error',
  check: (bundle) =>
    faultyNodes(bundle, (node) => {
      if (node.kind !== 'binary') return undefined
      const filler = bare(node.right)
      if (filler.kind !== 'call' || filler.name !== 'vector') return undefined
      return {
        message: 'a vector without labels fills no gap of one that has them',
        help: 'Fill with the population: x or on (…) population * 0.',
      }
    }),
}
