import { alertmanager } from '../../src/catalog/exporters/alertmanager.js'
import { containerd } from '../../src/catalog/exporters/containerd.js'
import { coredns } from '../../src/catalog/exporters/coredns.js'
import { etcd } from '../../src/catalog/exporters/etcd.js'
import { apiserverMetrics } from '../../src/catalog/exporters/kube-apiserver/metrics.js'
import { apiserverSlis } from '../../src/catalog/exporters/kube-apiserver/slis.js'
import { controllerManagerMetrics } from '../../src/catalog/exporters/kube-controller-manager/metrics.js'
import { kubeProxyMetrics } from '../../src/catalog/exporters/kube-proxy/metrics.js'
import { schedulerMetrics } from '../../src/catalog/exporters/kube-scheduler/metrics.js'
import { schedulerResources } from '../../src/catalog/exporters/kube-scheduler/resources.js'
import { kubeStateMetrics } from '../../src/catalog/exporters/kube-state-metrics/metrics.js'
import { kubeStateMetricsTelemetry } from '../../src/catalog/exporters/kube-state-metrics/telemetry.js'
import { kubeletCadvisor } from '../../src/catalog/exporters/kubelet/cadvisor.js'
import { kubeletMetrics } from '../../src/catalog/exporters/kubelet/metrics.js'
import { kubeletProbes } from '../../src/catalog/exporters/kubelet/probes.js'
import { kubeletResource } from '../../src/catalog/exporters/kubelet/resource.js'
import { kubeletSlis } from '../../src/catalog/exporters/kubelet/slis.js'
import { metricsServer } from '../../src/catalog/exporters/metrics-server.js'
import { nodeExporter } from '../../src/catalog/exporters/node-exporter.js'
import { prometheus } from '../../src/catalog/exporters/prometheus.js'
import type { Endpoint } from '../../src/catalog/family.js'

/** What was captured of a running cluster, by the capture's name, with the version that answered. */
export const captured: Readonly<Record<string, { readonly endpoint: Endpoint; readonly version: string }>> = {
  'alertmanager-0.31.1': { endpoint: alertmanager, version: '0.31' },
  'containerd-2.2.7': { endpoint: containerd, version: '2.2' },
  'containerd-cgroupv2-2.2.7': { endpoint: containerd, version: '2.2' },
  'coredns-1.14.7': { endpoint: coredns, version: '1.14' },
  'etcd-3.7.3': { endpoint: etcd, version: '3.7' },
  'kube-apiserver-1.36.3': { endpoint: apiserverMetrics, version: '1.36' },
  'kube-apiserver-slis-1.36.3': { endpoint: apiserverSlis, version: '1.36' },
  'kube-controller-manager-1.36.3': { endpoint: controllerManagerMetrics, version: '1.36' },
  'kube-proxy-1.36.3': { endpoint: kubeProxyMetrics, version: '1.36' },
  'kube-scheduler-1.36.3': { endpoint: schedulerMetrics, version: '1.36' },
  'kube-scheduler-resources-1.36.3': { endpoint: schedulerResources, version: '1.36' },
  'kube-state-metrics-2.20.0': { endpoint: kubeStateMetrics, version: '2.20' },
  'kube-state-metrics-all-resources-2.20.0': { endpoint: kubeStateMetrics, version: '2.20' },
  'kube-state-metrics-self-2.20.0': { endpoint: kubeStateMetricsTelemetry, version: '2.20' },
  'kubelet-1.36.3': { endpoint: kubeletMetrics, version: '1.36' },
  'kubelet-cadvisor-1.36.3': { endpoint: kubeletCadvisor, version: '1.36' },
  'kubelet-cadvisor-cgroupv2-1.36.3': { endpoint: kubeletCadvisor, version: '1.36' },
  'kubelet-cgroupv2-1.36.3': { endpoint: kubeletMetrics, version: '1.36' },
  'kubelet-probes-1.36.3': { endpoint: kubeletProbes, version: '1.36' },
  'kubelet-resource-1.36.3': { endpoint: kubeletResource, version: '1.36' },
  'kubelet-resource-cgroupv2-1.36.3': { endpoint: kubeletResource, version: '1.36' },
  'kubelet-slis-1.36.3': { endpoint: kubeletSlis, version: '1.36' },
  'metrics-server-0.9.0': { endpoint: metricsServer, version: '0.9' },
  'node_exporter-1.12.1': { endpoint: nodeExporter, version: '1.12' },
  'node_exporter-more-collectors-1.12.1': { endpoint: nodeExporter, version: '1.12' },
  'prometheus-3.16.0': { endpoint: prometheus, version: '3.16' },
}
