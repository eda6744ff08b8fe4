import type { JobName } from '../../catalog/jobs.js'
import type { Settings } from '../../model/settings.js'
import type { Scraped } from './contract.js'
import { nodeNaming, operatorRelabel, storing } from './relabel.js'
import { deliveredBy } from './stack.js'
import { labelsAllowed, type StateMetrics } from './state-metrics.js'

/** One value of the chart: the way to it, and what it is. */
export type Entry = readonly [path: readonly string[], value: unknown]

const stack = 'kube-prometheus-stack'

/** Where the chart has the monitor of a job. Source: the chart's default values. */
const monitors = {
  alertmanager: ['alertmanager', 'serviceMonitor'],
  apiserver: ['kubeApiServer', 'serviceMonitor'],
  coredns: ['coreDns', 'serviceMonitor'],
  etcd: ['kubeEtcd', 'serviceMonitor'],
  grafana: ['grafana', 'serviceMonitor'],
  'kube-controller-manager': ['kubeControllerManager', 'serviceMonitor'],
  'kube-proxy': ['kubeProxy', 'serviceMonitor'],
  'kube-scheduler': ['kubeScheduler', 'serviceMonitor'],
  'kube-state-metrics': ['kube-state-metrics', 'prometheus', 'monitor'],
  kubelet: ['kubelet', 'serviceMonitor'],
  'node-exporter': ['prometheus-node-exporter', 'prometheus', 'monitor'],
  prometheus: ['prometheus', 'serviceMonitor'],
  'prometheus-operator': ['prometheusOperator', 'serviceMonitor'],
} as const satisfies Readonly<Partial<Record<JobName, readonly string[]>>>

const stateMetrics = monitors['kube-state-metrics']

/**
 * The places where the endpoints of kube-state-metrics have values of their own in newer charts (`http`, `metrics`). Older
 * ones have one place for both, and ignore these. Source: default values of the subchart, old and new.
 */
const places: Readonly<Partial<Record<JobName, readonly (readonly string[])[]>>> = {
  ...Object.fromEntries(Object.entries(monitors).map(([job, place]) => [job, [place]])),
  'kube-state-metrics': [stateMetrics, [...stateMetrics, 'http']],
  'kube-state-metrics-telemetry': [[...stateMetrics, 'metrics']],
}

/** What the chart's monitor of a job scrapes as well, and stores by the same rules. Source: the chart's templates. */
const beside: Readonly<Partial<Record<JobName, JobName>>> = {
  alertmanager: 'config-reloader',
  'kube-state-metrics': 'kube-state-metrics-telemetry',
  prometheus: 'config-reloader',
}

/** The components that the chart looks for unless told that nobody can reach them. */
const optional = ['etcd', 'kube-controller-manager', 'kube-proxy', 'kube-scheduler'] as const

/** What the chart's monitor of the kubelet calls its further endpoints, and whether it scrapes them. */
const ofKubelet: Readonly<Record<string, { readonly scrapes: string; readonly prefix: string }>> = {
  '/metrics/cadvisor': { scrapes: 'cAdvisor', prefix: 'cAdvisorM' },
  '/metrics/probes': { scrapes: 'probes', prefix: 'probesM' },
  '/metrics/resource': { scrapes: 'resource', prefix: 'resourceM' },
}

/** What the chart's own monitors must do: scrape what is scraped, at its interval, and drop nothing that is read. */
export const monitorValues = (contract: readonly Scraped[], settings: Settings): readonly Entry[] => [
  ...optional.flatMap((job): readonly Entry[] => {
    const [component] = monitors[job]
    return [[[component, 'enabled'], isScraped(job, contract)]]
  }),
  [['kube-state-metrics', 'selfMonitor', 'enabled'], isScraped('kube-state-metrics-telemetry', contract)],
  ...Object.entries(ofKubelet).map(([path, { scrapes }]): Entry => {
    const scraped = contract.some(({ job, endpoint }) => job === 'kubelet' && endpoint === path)
    return [['kubelet', 'serviceMonitor', scrapes], scraped]
  }),
  [['kubelet', 'serviceMonitor', 'resourcePath'], '/metrics/resource'],
  ...contract
    .filter((scraped) => deliveredBy(stack, scraped))
    .map((scraped) => withWhatIsBeside(scraped, contract))
    .flatMap((scraped) => (places[scraped.job] ?? []).flatMap((place) => valuesOf(scraped, place, settings))),
]

const isScraped = (job: JobName, contract: readonly Scraped[]): boolean => contract.some((one) => one.job === job)

const withWhatIsBeside = (scraped: Scraped, contract: readonly Scraped[]): Scraped => {
  const other = contract.find(({ job }) => job === beside[scraped.job])
  return scraped.keep && other?.keep ? { ...scraped, keep: new Map([...scraped.keep, ...other.keep]) } : scraped
}

const valuesOf = (scraped: Scraped, monitor: readonly string[], settings: Settings): readonly Entry[] => {
  const prefix = scraped.job === 'kubelet' ? (ofKubelet[scraped.endpoint]?.prefix ?? 'm') : 'm'
  const relabelings = nodeNaming(scraped.job, settings)
  // The chart drops series of cAdvisor unless told otherwise.
  const drops = scraped.endpoint === '/metrics/cadvisor'
  return [
    ...(prefix === 'm' ? [[[...monitor, 'interval'], scraped.interval] as const] : []),
    ...(scraped.keep || drops
      ? [[[...monitor, `${prefix}etricRelabelings`], storing(scraped.keep).map(operatorRelabel)] as const]
      : []),
    ...(relabelings.length > 0 ? [[[...monitor, 'relabelings'], relabelings.map(operatorRelabel)] as const] : []),
  ]
}

/** How the chart runs kube-state-metrics; its roles follow its collectors. */
export const stateMetricsValues = (needs: StateMetrics): readonly Entry[] => {
  const allowed = labelsAllowed(needs)
  const optIn = needs.optIn.length > 0 ? [`--metric-opt-in-list=${needs.optIn.join(',')}`] : []
  return [
    [['kube-state-metrics', 'collectors'], needs.resources.map(({ name }) => name)],
    ...(allowed.length > 0 ? [[['kube-state-metrics', 'metricLabelsAllowlist'], allowed] as const] : []),
    ...(optIn.length > 0 ? [[['kube-state-metrics', 'extraArgs'], optIn] as const] : []),
  ]
}
