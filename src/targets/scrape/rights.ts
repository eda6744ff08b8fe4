import { byCodePoint, sortedRecord } from '../../core/compare.js'
import type { Bundle } from '../../model/bundle.js'
import { contractOf, type Scraped } from './contract.js'
import { kubeletService } from './monitor.js'
import { deliveredBy } from './stack.js'
import { stateMetricsOf } from './state-metrics.js'

/** One rule of a role. */
interface PolicyRule {
  readonly apiGroups?: readonly string[]
  readonly resources?: readonly string[]
  readonly nonResourceURLs?: readonly string[]
  readonly verbs: readonly string[]
}

/** What an account may do in the whole cluster, and in some namespaces. */
export interface Rights {
  readonly everywhere: readonly PolicyRule[]
  readonly inNamespaces: Readonly<Record<string, readonly PolicyRule[]>>
}

const discovering = ['get', 'list', 'watch']

/** What Prometheus needs to find its targets and to read those that ask who reads; beside a stack, what the stack's own roles lack. */
export const discoveryRights = (bundle: Bundle): Rights => {
  const contract = contractOf(bundle).filter((scraped) => !deliveredBy(bundle.settings.stack, scraped))
  const onNodes = contract.filter(({ discovery }) => discovery.role === 'node')
  const kubelets = onNodes.filter(({ discovery }) => discovery.tls)
  const asked = contract.filter(({ discovery }) => discovery.tls && discovery.role !== 'node')
  const paths = [...new Set(asked.map(({ path }) => path))].sort(byCodePoint)
  return {
    everywhere: [
      ...(onNodes.length > 0 ? [{ apiGroups: [''], resources: ['nodes'], verbs: discovering }] : []),
      ...(kubelets.length > 0 ? [{ apiGroups: [''], resources: ['nodes/metrics'], verbs: ['get'] }] : []),
      ...(paths.length > 0 ? [{ nonResourceURLs: paths, verbs: ['get'] }] : []),
    ],
    inNamespaces: sortedRecord(
      Object.fromEntries(
        [...new Set(contract.map(namespaceOf))].map((namespace) => [
          namespace,
          inNamespace(contract.filter((scraped) => namespaceOf(scraped) === namespace)),
        ]),
      ),
    ),
  }
}

// An operator finds the kubelets through the service that it keeps for them.
const namespaceOf = ({ discovery: { role, tls, namespace } }: Scraped): string =>
  role === 'node' && tls ? kubeletService.namespace : namespace

const inNamespace = (contract: readonly Scraped[]): readonly PolicyRule[] => {
  const behindServices = contract.some(({ discovery: { role, tls } }) => role === 'service' || tls)
  return [
    { apiGroups: [''], resources: behindServices ? ['pods', 'services'] : ['pods'], verbs: discovering },
    ...(behindServices ? [{ apiGroups: ['discovery.k8s.io'], resources: ['endpointslices'], verbs: discovering }] : []),
  ]
}

/** What kube-state-metrics needs for what is read of it. */
export const stateMetricsRights = (bundle: Bundle): Rights => {
  const { resources } = stateMetricsOf(bundle)
  const groups = [...new Set(resources.map(({ group }) => group))].sort(byCodePoint)
  return {
    everywhere: groups.map((group) => ({
      apiGroups: [group],
      resources: resources.filter((resource) => resource.group === group).map(({ name }) => name),
      verbs: ['list', 'watch'],
    })),
    inNamespaces: {},
  }
}
