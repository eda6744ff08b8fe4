import type { Bundle } from '../model/bundle.js'
import type { StackName } from '../model/settings.js'
import { discoveryRights, type Rights, stateMetricsRights } from './scrape/rights.js'
import type { OutputFile, Target } from './target.js'
import { yaml } from './yaml.js'

const prometheusAccount: Readonly<Record<StackName, string>> = {
  prometheus: 'prometheus',
  'kube-prometheus': 'prometheus-k8s',
  'kube-prometheus-stack': 'kube-prometheus-stack-prometheus',
}

/** What Prometheus and kube-state-metrics may ask of the API server: what the scrape contract needs, and no more. */
export const rbac: Target = {
  name: 'rbac',
  emit: (bundle) => {
    const { settings } = bundle
    const { stack, scrape, jobs } = settings
    const stateMetrics = stack !== 'kube-prometheus-stack' && jobs['kube-state-metrics'].scraped
    return [
      ...granted('prometheus', discoveryRights(bundle), prometheusAccount[stack], scrape.namespace),
      ...(stateMetrics ? granted(...stateMetricsGrant(bundle)) : []),
    ]
  },
}

const stateMetricsGrant = (bundle: Bundle) => {
  const { jobs, scrape } = bundle.settings
  const namespace = jobs['kube-state-metrics'].namespace ?? scrape.namespace
  return ['kube-state-metrics', stateMetricsRights(bundle), 'kube-state-metrics', namespace] as const
}

/** Roles with these rights, and the bindings that give them to a service account. */
const granted = (
  program: string,
  { everywhere, inNamespaces }: Rights,
  account: string,
  accountNamespace: string,
): readonly OutputFile[] => {
  const name = `mangru-${program}`
  const subjects = [{ kind: 'ServiceAccount', name: account, namespace: accountNamespace }]
  const pair = (kind: 'Role' | 'ClusterRole', rules: Rights['everywhere'], namespace?: string) => {
    const metadata = { name, ...(namespace && { namespace }), labels: { 'app.kubernetes.io/name': 'mangru' } }
    const head = { apiVersion: 'rbac.authorization.k8s.io/v1', metadata }
    const roleRef = { apiGroup: 'rbac.authorization.k8s.io', kind, name }
    return [
      { ...head, kind, rules },
      { ...head, kind: `${kind}Binding`, roleRef, subjects },
    ]
  }
  const items = [
    ...(everywhere.length > 0 ? pair('ClusterRole', everywhere) : []),
    ...Object.entries(inNamespaces).flatMap(([namespace, rules]) => pair('Role', rules, namespace)),
  ]
  if (items.length === 0) return []
  return [
    {
      path: `kubernetes/rbac/${name}.yaml`,
      content: yaml({ apiVersion: 'v1', kind: 'List', items }),
      source: 'scrape contract',
      metrics: [],
    },
  ]
}
