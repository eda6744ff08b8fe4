import { groupsByPack, metricsOf, ruleGroups } from './rule-groups.js'
import type { Target } from './target.js'
import { yaml } from './yaml.js'

/** Where the rule file of a pack lies in the output. */
export const ruleFile = (pack: string): string => `prometheus/rules/mangru-${pack}.yaml`

/** Plain rule files, one per pack, for `rule_files` of Prometheus, and for Mimir and Thanos as they are. */
export const prometheusRules: Target = {
  name: 'prometheus-rules',
  emit: (bundle) =>
    groupsByPack(bundle).map(({ pack, groups }) => ({
      path: ruleFile(pack),
      content: yaml({ groups: ruleGroups(groups, bundle.settings) }),
      source: `pack ${pack}`,
      metrics: metricsOf(groups),
    })),
}
