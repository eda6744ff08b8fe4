import type { BehindService, InPods, Selecting } from '../../catalog/discovery.js'
import type { Scope, Scraped } from './contract.js'
import { choosing, containerOf, locating, naming, operatorRelabel, storing } from './relabel.js'

/** An object of the Prometheus Operator, or of Kubernetes, without its name. */
export interface Monitor {
  readonly apiVersion: string
  readonly kind: string
  readonly spec: object
}

/** A job's monitor, and the service that it needs where the cluster has none. */
export interface MonitorOfJob {
  readonly monitor: Monitor
  readonly service?: { readonly namespace: string; readonly object: Monitor }
}

type Render = (endpoints: readonly Scraped[], scope: Scope) => MonitorOfJob

/**
 * The object that scrapes a job's endpoints. Only a ServiceMonitor may read the token of Prometheus from its file, so
 * whatever asks for it is found through a service: the kubelets through the one that the operator keeps.
 */
export const monitorOf: Render = (endpoints, scope) => {
  const { discovery } = endpoints[0] ?? { discovery: undefined }
  if (!discovery) throw new TypeError('a job without endpoints has no monitor')
  if (discovery.role === 'service') return { monitor: serviceMonitor(discovery, endpoints, scope) }
  if (discovery.role === 'pod') {
    return discovery.tls === undefined
      ? { monitor: podMonitor(discovery, endpoints, scope) }
      : throughService(discovery, endpoints, scope)
  }
  return {
    monitor:
      discovery.tls === undefined
        ? nodeScrapeConfig(endpoints, scope)
        : serviceMonitor(kubeletService, endpoints, scope),
  }
}

/** What the operator keeps when it runs with `--kubelet-service=kube-system/kubelet`, as both stacks have it. */
export const kubeletService: BehindService & { readonly namespace: string } = {
  role: 'service',
  namespace: 'kube-system',
  labels: { 'k8s-app': ['kubelet'] },
  ports: ['https-metrics'],
  tls: 'unverified',
}

/** The labels by which the objects of a job are told from those of other jobs. */
export const ownLabels = (endpoints: readonly Scraped[]): Readonly<Record<string, string>> => ({
  'app.kubernetes.io/name': 'mangru',
  'app.kubernetes.io/component': endpoints[0]?.job ?? '',
})

const throughService = (
  { namespace = '', labels, port, tls }: InPods,
  endpoints: readonly Scraped[],
  scope: Scope,
): MonitorOfJob => {
  const own = Object.fromEntries(Object.entries(ownLabels(endpoints)).map(([label, value]) => [label, [value]]))
  const found = { role: 'service', namespace, labels: own, ports: ['https-metrics'], ...(tls && { tls }) } as const
  return {
    monitor: serviceMonitor(found, endpoints, scope),
    service: {
      namespace,
      object: {
        apiVersion: 'v1',
        kind: 'Service',
        spec: {
          clusterIP: 'None',
          selector: Object.fromEntries(Object.entries(labels).map(([label, [value]]) => [label, value])),
          ports: [{ name: 'https-metrics', port, targetPort: port }],
        },
      },
    },
  }
}

const serviceMonitor = (
  { namespace, labels, ports, tls }: Omit<BehindService, 'namespace'> & { readonly namespace: string },
  endpoints: readonly Scraped[],
  scope: Scope,
): Monitor => ({
  apiVersion: 'monitoring.coreos.com/v1',
  kind: 'ServiceMonitor',
  spec: {
    namespaceSelector: { matchNames: [namespace] },
    selector: selector(labels),
    endpoints: endpoints.flatMap((scraped) =>
      ports.map((port) => ({ port, ...endpointOf(scraped, scope), ...access(tls) })),
    ),
  },
})

const podMonitor = (
  discovery: InPods & { readonly namespace: string },
  endpoints: readonly Scraped[],
  scope: Scope,
): Monitor => ({
  apiVersion: 'monitoring.coreos.com/v1',
  kind: 'PodMonitor',
  spec: {
    namespaceSelector: { matchNames: [discovery.namespace] },
    selector: selector(discovery.labels),
    podMetricsEndpoints: endpoints.map((scraped) => endpointOf(scraped, scope, containerOf(discovery))),
  },
})

const nodeScrapeConfig = (endpoints: readonly Scraped[], scope: Scope): Monitor => {
  const [scraped] = endpoints
  if (!scraped || endpoints.length > 1) throw new TypeError('a ScrapeConfig has one path')
  return {
    apiVersion: 'monitoring.coreos.com/v1alpha1',
    kind: 'ScrapeConfig',
    spec: {
      jobName: scraped.job,
      kubernetesSDConfigs: [{ role: 'Node' }],
      metricsPath: scraped.path,
      scrapeInterval: scraped.interval,
      ...stored(scraped),
      relabelings: [...choosing(scraped), ...locating(scraped), ...naming(scraped, scope)].map(operatorRelabel),
    },
  }
}

// Where a target is, the operator puts on by itself; which pods and ports, its selector and port say.
const endpointOf = (scraped: Scraped, scope: Scope, chosen: ReturnType<typeof choosing> = []) => ({
  path: scraped.path,
  interval: scraped.interval,
  ...stored(scraped),
  relabelings: [...chosen, ...naming(scraped, scope)].map(operatorRelabel),
})

const stored = ({ honorLabels, ownTimestamps, keep }: Scraped) => {
  const metricRelabelings = storing(keep).map(operatorRelabel)
  return {
    ...(honorLabels && { honorLabels: true }),
    ...(ownTimestamps && { trackTimestampsStaleness: true }),
    ...(metricRelabelings.length > 0 && { metricRelabelings }),
  }
}

const account = '/var/run/secrets/kubernetes.io/serviceaccount'

const access = (tls: BehindService['tls']) =>
  tls && {
    scheme: 'https',
    bearerTokenFile: `${account}/token`,
    tlsConfig:
      tls === 'cluster' ? { caFile: `${account}/ca.crt`, serverName: 'kubernetes' } : { insecureSkipVerify: true },
  }

const selector = (labels: Selecting) => ({
  matchExpressions: Object.entries(labels).map(([key, values]) => ({ key, operator: 'In', values })),
})
