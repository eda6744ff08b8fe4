import type { ArtefactRule } from '../rule.js'
import { groupsIn } from './rule-files.js'

/** A label that is made from a template: with each value the alert becomes another one, and `for` begins anew. */
export const valueInLabel: ArtefactRule = {
  name: 'value-in-label',
  severity: 'error',
  check: (files) =>
    groupsIn(files).flatMap(({ path, group: { rules } }) =>
      rules.flatMap(({ alert, labels = {} }) =>
        Object.entries(labels)
          .filter(([, value]) => value.includes('{{'))
          .map(([label]) => ({
            where: { path: `${path} › ${alert}` },
            message: `its label ${label} is made from a template`,
            help: 'What changes while an alert fires belongs into an annotation.',
          })),
      ),
    ),
}
