import { groupsByPack, metricsOf, ruleGroups } from './rule-groups.js'
import { labelsFor } from './selected-by.js'
import type { Target } from './target.js'
import { yaml } from './yaml.js'

/** PrometheusRule objects of the Prometheus Operator, one per pack, with the labels that the stack selects them by. */
export const prometheusRuleManifests: Target = {
  name: 'prometheus-rule-manifests',
  emit: (bundle) =>
    groupsByPack(bundle).map(({ pack, groups }) => ({
      path: `kubernetes/rules/mangru-${pack}.yaml`,
      content: yaml({
        apiVersion: 'monitoring.coreos.com/v1',
        kind: 'PrometheusRule',
        metadata: {
          name: `mangru-${pack}`,
          labels: labelsFor(bundle.settings.stack, 'rules'),
        },
        spec: { groups: ruleGroups(groups, bundle.settings) },
      }),
      source: `pack ${pack}`,
      metrics: metricsOf(groups),
    })),
}
