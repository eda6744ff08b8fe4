import type { ArtefactRule } from '../rule.js'
import { groupsIn } from './rule-files.js'

// Mimir's default, ruler_max_rules_per_rule_group.
const most = 20

/** A group of more rules than Mimir takes, and than can well be evaluated one after the other. */
export const groupSize: ArtefactRule = {
  name: 'group-size',
  severity: 'error',
  check: (files) =>
    groupsIn(files)
      .filter(({ group: { rules } }) => rules.length > most)
      .map(({ path, group: { name, rules } }) => ({
        where: { path: `${path} › ${name}` },
        message: `it has ${rules.length} rules, of ${most} at most`,
      })),
}
