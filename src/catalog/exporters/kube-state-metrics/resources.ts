/** Resources of the API that kube-state-metrics lists and watches, by API group. Source: its Go packages, as documented. */
const byGroup = {
  '': [...['configmaps', 'endpoints', 'limitranges', 'namespaces', 'nodes', 'persistentvolumeclaims', 'persistentvolumes'], ...['pods', 'replicationcontrollers', 'resourcequotas', 'secrets', 'serviceaccounts', 'services']],
  'admissionregistration.k8s.io': [...['mutatingadmissionpolicies', 'mutatingadmissionpolicybindings', 'mutatingwebhookconfigurations'], ...['validatingadmissionpolicies', 'validatingadmissionpolicybindings', 'validatingwebhookconfigurations']],
  apps: ['daemonsets', 'deployments', 'replicasets', 'statefulsets'],
  autoscaling: ['horizontalpodautoscalers'],
  'autoscaling.k8s.io': ['verticalpodautoscalers'],
  batch: ['cronjobs', 'jobs'],
  'certificates.k8s.io': ['certificatesigningrequests'],
  'coordination.k8s.io': ['leases'],
  'discovery.k8s.io': ['endpointslices'],
  'networking.k8s.io': ['ingressclasses', 'ingresses', 'networkpolicies'],
  policy: ['poddisruptionbudgets'],
  'rbac.authorization.k8s.io': ['clusterrolebindings', 'clusterroles', 'rolebindings', 'roles'],
  'storage.k8s.io': ['storageclasses', 'volumeattachments'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** A resource of the API, by the name that `--resources` takes. */
export interface Resource {
  readonly group: string
  readonly name: string
}

const resources: readonly Resource[] = Object.entries(byGroup).flatMap(([group, names]) => names.map((name) => ({ group, name })))

const singular = (plural: string): string => {
  if (plural.endsWith('ies')) return `${plural.slice(0, -3)}y`
  return plural.replace(/(ss)es$|s$/, '$1')
}

const bySingular = new Map(resources.map((resource) => [singular(resource.name), resource]))

/** The resource that a family of kube-state-metrics is about: families are named after it. */
export const resourceOf = (family: string): Resource | undefined => bySingular.get(/^kube_([a-z]+)/.exec(family)?.[1] ?? '')
