import { alertmanager } from './exporters/alertmanager.js'
import { alerts } from './exporters/alerts.js'
import { configReloader } from './exporters/config-reloader.js'
import { containerd } from './exporters/containerd.js'
import { coredns } from './exporters/coredns.js'
import { crio } from './exporters/cri-o.js'
import { etcd } from './exporters/etcd.js'
import { grafana } from './exporters/grafana.js'
import { apiserverMetrics } from './exporters/kube-apiserver/metrics.js'
import { apiserverSlis } from './exporters/kube-apiserver/slis.js'
import { controllerManagerMetrics } from './exporters/kube-controller-manager/metrics.js'
import { controllerManagerSlis } from './exporters/kube-controller-manager/slis.js'
import { kubeProxyMetrics } from './exporters/kube-proxy/metrics.js'
import { kubeProxySlis } from './exporters/kube-proxy/slis.js'
import { schedulerMetrics } from './exporters/kube-scheduler/metrics.js'
import { schedulerResources } from './exporters/kube-scheduler/resources.js'
import { schedulerSlis } from './exporters/kube-scheduler/slis.js'
import { kubeStateMetrics } from './exporters/kube-state-metrics/metrics.js'
import { kubeStateMetricsTelemetry } from './exporters/kube-state-metrics/telemetry.js'
import { kubeletCadvisor } from './exporters/kubelet/cadvisor.js'
import { kubeletMetrics } from './exporters/kubelet/metrics.js'
import { kubeletProbes } from './exporters/kubelet/probes.js'
import { kubeletResource } from './exporters/kubelet/resource.js'
import { kubeletSlis } from './exporters/kubelet/slis.js'
import { metricsServer } from './exporters/metrics-server.js'
import { nodeExporter } from './exporters/node-exporter.js'
import { prometheus } from './exporters/prometheus.js'
import { prometheusOperator } from './exporters/prometheus-operator.js'
import type { Endpoint } from './family.js'

/** A job of the Prometheus configuration: what it scrapes, and which labels scraping adds. */
export interface ScrapeJob {
  readonly endpoints: readonly Endpoint[]
  /** Labels that tell where the exporter runs, beside `job` and `instance`. */
  readonly exporterLabels: readonly string[]
  /** Labels that tell which object the series are about. */
  readonly objectLabels: readonly string[]
}

const inPod = ['namespace', 'pod', 'service', 'endpoint', 'container'] as const

const job = (endpoints: readonly Endpoint[], labels: Partial<ScrapeJob> = {}): ScrapeJob => ({
  endpoints,
  exporterLabels: inPod,
  objectLabels: [],
  ...labels,
})

// A server that watches is an object itself, and not where an exporter happens to run.
const server = {
  exporterLabels: ['endpoint', 'container'],
  objectLabels: ['namespace', 'pod', 'service'],
} as const

// A job with several endpoints has several targets at one address, which only their path tells apart.
const byPath = { exporterLabels: [...inPod, 'metrics_path'] } as const

const perNode = {
  exporterLabels: ['namespace', 'service', 'endpoint', 'metrics_path'],
  objectLabels: ['node'],
} as const

/** Every job that mangru knows, by a name of its own; the settings say how a cluster names it. */
export const jobs = {
  alertmanager: job([alertmanager], server),
  apiserver: job([apiserverMetrics, apiserverSlis], byPath),
  'config-reloader': job([configReloader], server),
  containerd: job([containerd], perNode),
  coredns: job([coredns]),
  'cri-o': job([crio], perNode),
  etcd: job([etcd]),
  grafana: job([grafana], server),
  'kube-controller-manager': job([controllerManagerMetrics, controllerManagerSlis], byPath),
  'kube-proxy': job([kubeProxyMetrics, kubeProxySlis], byPath),
  'kube-scheduler': job([schedulerMetrics, schedulerResources, schedulerSlis], byPath),
  'kube-state-metrics': job([kubeStateMetrics]),
  'kube-state-metrics-telemetry': job([kubeStateMetricsTelemetry]),
  kubelet: job([kubeletMetrics, kubeletCadvisor, kubeletResource, kubeletProbes, kubeletSlis], perNode),
  'metrics-server': job([metricsServer]),
  // Scraping may put the node's name on, so that nothing needs to look it up (the settings' nodeName).
  'node-exporter': job([nodeExporter], { exporterLabels: [...inPod, 'node'] }),
  prometheus: job([prometheus, alerts], server),
  'prometheus-operator': job([prometheusOperator], server),
} as const satisfies Readonly<Record<string, ScrapeJob>>

export type JobName = keyof typeof jobs

export const jobNames = Object.keys(jobs) as readonly JobName[]
