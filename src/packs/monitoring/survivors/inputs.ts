import type { Survivor } from '../../../model/pack.js'

const day = 'A day is too long for a story.'
const counts = 'It counts what there is, so it is never less than 1.'
const narrows = 'Both sides are narrowed so that little is read, and the other one says so.'
const throughTheWait = 'One lost scrape lets an exclusion slip for one evaluation, and the alert waits for many.'

const of = (subject: string, reason: string, ...changes: readonly string[]): readonly Survivor[] =>
  changes.map((change) => ({ subject, change, reason }))

/** Of alerts about exporters and what they show. */
export const survivors: readonly Survivor[] = [
  ...of('Watchdog', 'It is the same.', 'none: keepFiringFor 0m → 0s'),
  ...of('Watchdog', 'A scrape that fails leaves a 0 in `up`, which is a target too.', 'none: up: range 2m → 30s'),
  ...of('ClusterVanished', counts, 'critical: limit 0 → -1'),
  ...of(
    'ClusterVanished',
    day,
    'critical: cluster:targets:count: range 1d → 43200s',
    'critical: cluster:targets:count: range 1d → 172800s',
  ),
  ...of('NodeExporterCollectorFailing', day, 'warning: limit 86400 → 69120', 'warning: limit 86400 → 103680'),
  ...of('MonitoringInputMissing', counts, 'warning: limit 0 → -1'),
  ...of(
    'MonitoringInputMissing',
    day,
    'warning: cluster_job_family:inputs:count: range 1d → 43200s',
    'warning: cluster_job_family:inputs:count: range 1d → 172800s',
  ),
  ...of(
    'MonitoringInputMissing',
    narrows,
    'warning: up: job=~"alertmanager|apiserver|coredns|etcd|grafana|kube-controller-manager|kube-proxy|kube-state-metrics|kube-state-metrics-telemetry|kubelet|metrics-server|node-exporter|prometheus|prometheus-operator" dropped',
  ),
  // Its families are chosen by a matcher, so the change has no name to call them by.
  ...of(
    'inputs_present',
    'Families of these names are of one job alone; the matcher keeps what others may call so from being counted.',
    ...['alertmanager', 'apiserver', 'coredns', 'etcd', 'prometheus'].map((job) => `undefined: job="${job}" dropped`),
  ),
  ...of('MonitoringInputMissing', throughTheWait, 'warning: kubelet_running_containers: range 2m → 30s'),
  ...of(
    'MonitoringInputMissing',
    'No two jobs have a family of one name that alerts read and every cluster has.',
    'warning: unless on (cluster, job, family): job dropped',
  ),
  ...of('TargetDown', narrows, 'warning: kube_pod_status_ready: namespace=~"kube-system(-2)?|monitoring" dropped'),
  ...of('TargetDown', throughTheWait, 'warning: kube_pod_status_ready: range 2m → 30s'),
]
