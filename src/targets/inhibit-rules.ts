import type { AlertRef, Bundle } from '../model/bundle.js'
import type { Target } from './target.js'
import { yaml } from './yaml.js'

/** The `inhibit_rules` of Alertmanager's configuration, to be merged into it, derived from the alerts. */
export const inhibitRules: Target = {
  name: 'inhibit-rules',
  emit: ({ inhibitions, settings }) => [
    {
      path: 'alertmanager/inhibit-rules.yaml',
      content: yaml({
        inhibit_rules: inhibitions.map(({ source, target, equal }) => ({
          source_matchers: matchersOf(source, settings),
          target_matchers: matchersOf(target, settings),
          equal,
        })),
      }),
      source: 'inhibitions of all packs',
      metrics: [],
    },
  ],
}

const matchersOf = ({ alert, severity }: AlertRef, { severities }: Bundle['settings']): readonly string[] => [
  `alertname="${alert}"`,
  ...(severity ? [`severity="${severities[severity]}"`] : []),
]
