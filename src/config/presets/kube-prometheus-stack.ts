import type { StackPreset } from './preset.js'

const slis = (job: 'kubelet' | 'apiserver' | 'kube-scheduler' | 'kube-controller-manager' | 'kube-proxy') =>
  ({
    job,
    path: '/metrics/slis',
    mend: `Add a ServiceMonitor for ${job} with the path /metrics/slis, and metrics_path on its targets.`,
  }) as const

/** For a release of the same name. Source: the default values of the chart kube-prometheus-stack. */
export const kubePrometheusStack = {
  unscraped: ['containerd', 'cri-o', 'kube-state-metrics-telemetry', 'metrics-server'],
  jobNames: {
    alertmanager: ['kube-prometheus-stack-alertmanager'],
    'config-reloader': ['kube-prometheus-stack-alertmanager', 'kube-prometheus-stack-prometheus'],
    etcd: ['kube-etcd'],
    grafana: ['kube-prometheus-stack-grafana'],
    'kube-state-metrics-telemetry': ['kube-state-metrics'],
    prometheus: ['kube-prometheus-stack-prometheus'],
    'prometheus-operator': ['kube-prometheus-stack-operator'],
  },
  nodeName: 'pod',
  withoutPath: ['apiserver', 'kube-controller-manager', 'kube-proxy', 'kube-scheduler'],
  losses: {
    'kubelet-resource': {
      job: 'kubelet',
      path: '/metrics/resource',
      mend: 'Set kubelet.serviceMonitor.resource: true and resourcePath: /metrics/resource beside it in the values of the chart.',
    },
    'cadvisor-details': {
      job: 'kubelet',
      path: '/metrics/cadvisor',
      families: [
        'container_cpu_(cfs_throttled_seconds_total|load_average_10s|system_seconds_total|user_seconds_total)',
        'container_fs_(io_current|io_time_(weighted_)?seconds_total|(reads|writes)_merged_total|sector_(reads|writes)_total)',
        'container_memory_(mapped_file|swap)',
        'container_(file_descriptors|tasks_state|threads_max)',
        'container_spec.*',
      ].join('|'),
      mend: 'Take the family out of kubelet.serviceMonitor.cAdvisorMetricRelabelings in the values of the chart.',
    },
    'cadvisor-cgroups': {
      job: 'kubelet',
      path: '/metrics/cadvisor',
      families: 'container_.*',
      only: 'cgroups',
      mend: 'Take the rule that drops series without a pod out of kubelet.serviceMonitor.cAdvisorMetricRelabelings in the values of the chart.',
    },
    'kubelet-slis': slis('kubelet'),
    'apiserver-slis': slis('apiserver'),
    'scheduler-slis': slis('kube-scheduler'),
    'controller-manager-slis': slis('kube-controller-manager'),
    'proxy-slis': slis('kube-proxy'),
    'scheduler-resources': {
      job: 'kube-scheduler',
      path: '/metrics/resources',
      mend: 'Add a ServiceMonitor for kube-scheduler with the path /metrics/resources and honorLabels: true.',
    },
  },
} as const satisfies StackPreset
