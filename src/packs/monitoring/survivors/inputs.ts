import { because, type Survivor, throughTheWait } from '../../../model/survivor.js'

const halvedAndDoubled = (record: string) => ['43200s', '172800s'].map((range) => `${record}: range 1d → ${range}`)

/** Of alerts about exporters and what they show. */
export const survivors: readonly Survivor[] = [
  ...because('It is the same.', { Watchdog: ['none: keepFiringFor 0m → 0s'] }),
  ...because('A scrape that fails leaves a 0 in `up`, which is a target too.', {
    Watchdog: ['none: up: range 2m → 30s'],
  }),
  ...because('It counts what there is, so it is never less than 1.', {
    ClusterVanished: ['critical: limit 0 → -1'],
    MonitoringInputMissing: ['warning: limit 0 → -1'],
  }),
  ...because('A day is too long for a story.', {
    ClusterVanished: halvedAndDoubled('critical: cluster:targets:count'),
    MonitoringInputMissing: halvedAndDoubled('warning: cluster_job_family:inputs:count'),
    NodeExporterCollectorFailing: ['warning: limit 86400 → 69120', 'warning: limit 86400 → 103680'],
  }),
  ...because('Both sides are narrowed so that little is read, and the other one says so.', {
    MonitoringInputMissing: [
      'warning: up: job=~"alertmanager|apiserver|config-reloader|coredns|etcd|grafana|kube-controller-manager|kube-proxy|kube-state-metrics|kube-state-metrics-telemetry|kubelet|metrics-server|node-exporter|prometheus|prometheus-operator" dropped',
    ],
    TargetDown: ['warning: kube_pod_status_ready: namespace=~"kube-system(-2)?|monitoring" dropped'],
  }),
  ...because('Families of these names are of one job alone; what others may call so is kept from being counted.', {
    inputs_present: ['alertmanager', 'apiserver', 'config-reloader', 'coredns', 'etcd', 'prometheus'].map(
      (job) => `{…}: job="${job}" dropped`,
    ),
  }),
  ...because(throughTheWait, {
    MonitoringInputMissing: ['warning: kubelet_running_containers: range 2m → 30s'],
    TargetDown: ['warning: kube_pod_status_ready: range 2m → 30s'],
  }),
  ...because('No two jobs have a family of one name that alerts read and every cluster has.', {
    MonitoringInputMissing: ['warning: unless on (cluster, job, family): job dropped'],
  }),
]
