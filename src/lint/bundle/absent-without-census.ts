import type { BundleRule } from '../rule.js'
import { faultyNodes } from '../walk.js'

/** `absent` in a rule: it loses the cluster, and is silent while a target is known and down. */
export const absentWithoutCensus: BundleRule = {
  name: 'absent-without-census',
  severity: 'error',
  check: (bundle) =>
    faultyNodes(bundle, (node) =>
      node.kind === 'call' && node.name.startsWith('absent')
        ? {
            message: `${node.name} has no cluster, and says nothing while the target is known and down`,
            help: 'Use missing(job), or unless on (…) against the series that list the objects.',
          }
        : undefined,
    ),
}
