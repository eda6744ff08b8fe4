import type { AlertRef, Bundle } from '../model/bundle.js'
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

/** A bundle's inhibitions as Alertmanager reads them. */
export const inhibitRulesOf = ({ inhibitions, settings }: Bundle) =>
  inhibitions.map(({ source, target, equal }) => ({
    source_matchers: matchersOf(source, settings),
    target_matchers: matchersOf(target, settings),
    equal,
  }))

const matchersOf = ({ alert, severity }: AlertRef, { severities }: Bundle['settings']): readonly string[] => [
  `alertname="${alert}"`,
  ...(severity ? [`severity="${severities[severity]}"`] : []),
]
