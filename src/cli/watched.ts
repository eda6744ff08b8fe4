import type { JobName } from '../catalog/jobs.js'
import type { Alert } from '../model/alert.js'
import type { Settings } from '../model/settings.js'

/** A component of the two pipelines or of the cluster, and by what its alerts are known. */
export interface Watched {
  readonly name: string
  /** The `component` labels of alerts about it. */
  readonly labels?: readonly string[]
  /** Names of alerts about it whose `component` is another, which it is a part of. */
  readonly alerts?: readonly string[]
  /** The job by which alerts about the whole control plane see it, where that is scraped. */
  readonly inControlPlane?: JobName
  /** Why none watches it, where none should. */
  readonly why?: string
}

/** Every component that mangru is for, in the order of the pipelines. */
export const watchedComponents: readonly Watched[] = [
  { name: 'cAdvisor', alerts: ['CAdvisorMissing'] },
  { name: 'kubelet', labels: ['kubelet'] },
  { name: 'metrics-server', labels: ['metrics-server'], alerts: ['KubeMetricsAPIUnavailable'] },
  { name: 'heapster', why: 'it is retired; metrics-server is watched in its place' },
  { name: 'Metrics API, kubectl top, HPA', labels: ['metrics-api', 'horizontalpodautoscaler'] },
  { name: 'Prometheus', labels: ['prometheus'] },
  { name: 'Alertmanager', labels: ['alertmanager'] },
  { name: 'Grafana', labels: ['grafana'] },
  { name: 'node-exporter', labels: ['node-exporter'] },
  { name: 'kube-state-metrics', labels: ['kube-state-metrics'] },
  { name: 'metricbeat', why: 'it feeds Elasticsearch, which no rule of Prometheus reads' },
  { name: 'apiserver', labels: ['apiserver'], inControlPlane: 'apiserver' },
  { name: 'etcd', labels: ['etcd'] },
  { name: 'scheduler', labels: ['kube-scheduler', 'scheduler'], inControlPlane: 'kube-scheduler' },
  {
    name: 'controller-manager',
    labels: ['kube-controller-manager'],
    inControlPlane: 'kube-controller-manager',
  },
  { name: 'CoreDNS', labels: ['coredns'] },
  // Its pods are a DaemonSet, which is watched whether they are scraped or not.
  {
    name: 'kube-proxy',
    labels: ['kube-proxy'],
    alerts: ['KubeDaemonSetUnavailable', 'KubeDaemonSetRolloutStuck'],
    inControlPlane: 'kube-proxy',
  },
]

/** Whether an alert is about a component. */
export const watches = ({ component, name }: Alert, watched: Watched, { jobs }: Settings): boolean => {
  const { labels = [], alerts = [], inControlPlane } = watched
  if (component === 'control-plane') return inControlPlane !== undefined && jobs[inControlPlane].scraped
  return labels.includes(component) || alerts.includes(name)
}
