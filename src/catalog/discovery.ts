import type { JobName } from './jobs.js'

/** Labels of pods or services, each with the values that will do. */
export type Selecting = Readonly<Record<string, readonly string[]>>

/**
 * How a job speaks TLS, in which case it asks for the token of Prometheus as well: with a certificate of the cluster's
 * own authority, or with one that nobody signed.
 */
export type Tls = 'cluster' | 'unverified'

interface Reached {
  readonly tls?: Tls
}

/** On every node, at a port of its own address. */
export interface OnNodes extends Reached {
  readonly role: 'node'
  /** The kubelet's where left out. */
  readonly port?: number
}

/** In pods, by their labels. */
export interface InPods extends Reached {
  readonly role: 'pod'
  /** Where Prometheus itself runs, when left out. */
  readonly namespace?: string
  readonly labels: Selecting
  readonly port: number
  /** The container, where it does not declare the port. */
  readonly container?: string
}

/** Behind a service, by its labels; its port by the names that usual manifests give it. */
export interface BehindService extends Reached {
  readonly role: 'service'
  readonly namespace?: string
  readonly labels: Selecting
  readonly ports: readonly string[]
}

export type Discovery = OnNodes | InPods | BehindService

const named = (...names: readonly string[]): Selecting => ({ 'app.kubernetes.io/name': names })

const exporter = (labels: Selecting, port: number): InPods => ({ role: 'pod', labels, port })

const inSystem = (more: Omit<InPods, 'role' | 'namespace'>): InPods => ({
  role: 'pod',
  namespace: 'kube-system',
  ...more,
})

// kubeadm's static pods declare no port before Kubernetes 1.33.
const controlPlane = (component: string, port: number, tls?: Tls): InPods =>
  inSystem({ labels: { component: [component] }, port, container: component, ...(tls && { tls }) })

const stateMetrics = (...ports: readonly string[]): BehindService => ({
  role: 'service',
  labels: named('kube-state-metrics'),
  ports,
})

/** What the Prometheus Operator calls the container that reloads a server: it stands beside it in the pod. */
export const sidecar = 'config-reloader'

/**
 * What tells a job's targets from those of the server beside which it is scraped, where a stack gives both one name.
 * Source: the ports of kube-prometheus and of the charts.
 */
export const toldApartBy: Readonly<
  Partial<Record<JobName, { readonly label: string; readonly values: readonly string[] }>>
> = {
  'config-reloader': { label: 'container', values: [sidecar] },
  'kube-state-metrics-telemetry': { label: 'endpoint', values: ['https-self', 'telemetry', 'metrics'] },
}

/**
 * How each job's targets are found through the API server.
 * Source: kubeadm's manifests; the manifests and charts of CoreDNS, metrics-server and the exporters.
 */
export const discovery: Readonly<Record<JobName, Discovery>> = {
  alertmanager: exporter(named('alertmanager'), 9093),
  apiserver: {
    role: 'service',
    namespace: 'default',
    labels: { component: ['apiserver'], provider: ['kubernetes'] },
    ports: ['https'],
    tls: 'cluster',
  },
  'config-reloader': {
    ...exporter(named('prometheus', 'alertmanager', 'thanos-ruler'), 8080),
    container: sidecar,
  },
  containerd: { role: 'node', port: 1338 },
  coredns: inSystem({ labels: { 'k8s-app': ['kube-dns'] }, port: 9153 }),
  'cri-o': { role: 'node', port: 9090 },
  etcd: controlPlane('etcd', 2381),
  grafana: exporter(named('grafana'), 3000),
  'kube-controller-manager': controlPlane('kube-controller-manager', 10257, 'unverified'),
  'kube-proxy': inSystem({ labels: { 'k8s-app': ['kube-proxy'] }, port: 10249, container: 'kube-proxy' }),
  'kube-scheduler': controlPlane('kube-scheduler', 10259, 'unverified'),
  'kube-state-metrics': stateMetrics('http-metrics', 'http'),
  'kube-state-metrics-telemetry': stateMetrics('telemetry', 'metrics'),
  kubelet: { role: 'node', tls: 'unverified' },
  'metrics-server': {
    role: 'service',
    namespace: 'kube-system',
    labels: { 'k8s-app': ['metrics-server'] },
    ports: ['https'],
    tls: 'unverified',
  },
  'node-exporter': exporter(named('node-exporter', 'prometheus-node-exporter'), 9100),
  prometheus: exporter(named('prometheus'), 9090),
  'prometheus-operator': exporter(named('prometheus-operator'), 8080),
}
