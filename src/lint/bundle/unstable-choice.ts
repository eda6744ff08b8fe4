import type { BundleRule } from '../rule.js'
import { faultyNodes } from '../walk.js'

const choosing = [
  'topk',
  'bottomk',
  'limitk',
  'limit_ratio',
  'sort',
  'sort_desc',
  'sort_by_label',
  'sort_by_label_desc',
]

/** `topk` or `sort` in a rule: the choice changes at every evaluation, and an order is lost in a rule. */
export const unstableChoice: BundleRule = {
  name: 'unstable-choice',
  severity: 'error',
  check: (bundle) =>
    faultyNodes(bundle, (node) =>
      'args' in node && choosing.includes(node.name)
        ? { message: `${node.name} in a rule chooses anew at every evaluation`, help: 'Choose by a limit.' }
        : undefined,
    ),
}
