import type { StackPreset } from './preset.js'

/** Source: the manifests of github.com/prometheus-operator/kube-prometheus. */
export const kubePrometheus = {
  unscraped: ['containerd', 'cri-o', 'metrics-server'],
  jobNames: {
    alertmanager: ['alertmanager-main'],
    'config-reloader': ['alertmanager-main', 'prometheus-k8s'],
    coredns: ['kube-dns'],
    'kube-state-metrics-telemetry': ['kube-state-metrics'],
    prometheus: ['prometheus-k8s'],
  },
  nodeName: 'instance',
  withoutPath: ['apiserver', 'kube-controller-manager', 'kube-proxy', 'kube-scheduler'],
  losses: {
    'kubelet-resource': {
      job: 'kubelet',
      path: '/metrics/resource',
      mend: 'Add an endpoint with the path /metrics/resource to the ServiceMonitor kubelet.',
    },
    'cadvisor-details': {
      job: 'kubelet',
      path: '/metrics/cadvisor',
      families: 'container_(network_tcp_usage_total|network_udp_usage_total|tasks_state|cpu_load_average_10s)',
      mend: 'Take the family out of the metricRelabelings of /metrics/cadvisor in the ServiceMonitor kubelet.',
    },
    'cadvisor-cgroups': {
      job: 'kubelet',
      path: '/metrics/cadvisor',
      families: 'container_(spec_.*|file_descriptors|sockets|threads_max|threads|start_time_seconds|last_seen)',
      only: 'cgroups',
      mend: 'Take the family out of the metricRelabelings of /metrics/cadvisor in the ServiceMonitor kubelet.',
    },
    'scheduler-resources': {
      job: 'kube-scheduler',
      path: '/metrics/resources',
      mend: 'Add an endpoint with the path /metrics/resources and honorLabels: true to the ServiceMonitor kube-scheduler.',
    },
  },
} as const satisfies StackPreset
