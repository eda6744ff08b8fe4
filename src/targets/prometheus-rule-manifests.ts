import type { StackName } from '../model/settings.js'
import { groupsByPack, metricsOf, ruleGroups } from './rule-groups.js'
import type { Target } from './target.js'
import { yaml } from './yaml.js'

// By what the stack's Prometheus selects PrometheusRules: the chart by its release, kube-prometheus by its role.
const selectedBy: Readonly<Record<StackName, Readonly<Record<string, string>>>> = {
  prometheus: {},
  'kube-prometheus': { prometheus: 'k8s', role: 'alert-rules' },
  'kube-prometheus-stack': { release: 'kube-prometheus-stack' },
}

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
          labels: { 'app.kubernetes.io/name': 'mangru', ...selectedBy[bundle.settings.stack] },
        },
        spec: { groups: ruleGroups(groups, bundle.settings) },
      }),
      source: `pack ${pack}`,
      metrics: metricsOf(groups),
    })),
}
