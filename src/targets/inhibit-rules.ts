import { inhibitRulesOf } from './alertmanager/inhibit.js'
import type { Target } from './target.js'
import { yaml } from './yaml.js'

/** The `inhibit_rules` of Alertmanager's configuration, to be merged into it, derived from the alerts. */
export const inhibitRules: Target = {
  name: 'inhibit-rules',
  emit: (bundle) => [
    {
      path: 'alertmanager/inhibit-rules.yaml',
      content: yaml({ inhibit_rules: inhibitRulesOf(bundle) }),
      source: 'inhibitions of all packs',
      metrics: [],
    },
  ],
}
