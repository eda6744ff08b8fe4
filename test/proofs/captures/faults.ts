import type { Moment } from '../../cluster/captures.js'

/** Objects for which the condition of an alert is true, each by the fault of the captures that makes it so. */
export interface Shown {
  readonly alert: string
  /** The labels that name an object, joined by `/`; what controllers append to names is left out. */
  readonly by: readonly string[]
  readonly objects: Readonly<Record<string, readonly string[]>>
  /** At which moments they must be true; at all when left out. */
  readonly at?: readonly Moment[]
  /** At which moments besides they may be true: what a window still holds, or what the moment of the capture decides. */
  readonly may?: readonly Moment[]
}

const named = (namespace: string, ...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, [`${namespace}/${name}`]]))

const workload = ['namespace', 'workload']

/** Loops that the cluster has in one namespace: one alert about a storm stands for them. */
export const storm: readonly Shown[] = [
  {
    alert: 'KubePodCrashLooping',
    by: workload,
    objects: named('faults', 'crashloop', 'exits-zero', 'init-crash', 'liveness-fail', 'bad-command'),
  },
  { alert: 'KubeContainerOOMKilled', by: workload, objects: named('faults', 'oomkill') },
]

const simulated = Array.from({ length: 19 }, (_, n) => `kwok-node-${String(n).padStart(3, '0')}`)

/** The condition of each alert of the captured cluster; of all others, and of all other objects, it is false. */
export const shown: readonly Shown[] = [
  { alert: 'KubeRestartStorm', by: ['namespace'], objects: { 'loops together': ['faults'] } },
  { alert: 'KubeImagePullFailing', by: workload, objects: named('faults', 'image-pull') },
  { alert: 'KubeContainerConfigError', by: workload, objects: named('faults', 'missing-config', 'bad-command') },
  {
    alert: 'KubeVolumeMountFailing',
    by: workload,
    objects: named('faults', 'missing-volume'),
    at: ['first', 'memory-pressure'],
    may: ['t2'],
  },
  {
    alert: 'KubePodNotReady',
    by: workload,
    objects: named(
      'faults',
      ...['readiness-fail', 'http-probe-fail', 'image-pull', 'missing-config', 'missing-volume', 'bad-command'],
      ...['crashloop', 'oomkill', 'init-crash', 'liveness-fail', 'readiness-flap'],
    ),
    at: ['first'],
    may: ['memory-pressure', 't2'],
  },
  { alert: 'KubePodStuckTerminating', by: ['namespace', 'pod'], objects: named('faults', 'stuck-terminating') },
  { alert: 'KubeNamespaceStuckTerminating', by: ['namespace'], objects: { 'namespace stuck': ['stuck'] } },
  {
    alert: 'KubeContainerProcessOOMKilled',
    by: ['namespace', 'pod'],
    objects: named('faults', 'oomchild'),
    at: ['memory-pressure', 't2'],
  },
  // Where another alert tells why no pod of a Deployment is available, that one alone speaks.
  {
    alert: 'KubeDeploymentUnavailable',
    by: workload,
    objects: {
      ...named('faults', 'readiness-fail', 'http-probe-fail'),
      'quota of payments': ['payments/report'],
    },
  },
  {
    alert: 'KubeDeploymentUnavailable',
    by: workload,
    objects: named('faults', 'oomkill'),
    at: ['first'],
  },
  {
    alert: 'KubeDeploymentUnavailable',
    by: workload,
    objects: named('faults', 'missing-volume'),
    at: ['first', 't2'],
  },
  {
    alert: 'KubeDeploymentUnavailable',
    by: workload,
    objects: named('faults', 'readiness-flap'),
    at: ['first'],
    may: ['memory-pressure', 't2'],
  },
  {
    alert: 'KubeDeploymentRolloutStuck',
    by: workload,
    objects: { 'batch quota': ['batch/session'], 'quota of payments': ['payments/query'] },
  },
  {
    alert: 'KubeJobFailed',
    by: ['namespace', 'job_name'],
    objects: named('faults', 'job-fails', 'job-deadline', 'cron-fails'),
  },
  {
    alert: 'KubeCronJobMissed',
    by: ['namespace', 'cronjob'],
    objects: { 'batch quota': ['batch/every-minute'] },
    at: ['t2'],
  },
  {
    alert: 'KubePdbNotEnoughHealthyPods',
    by: ['namespace', 'poddisruptionbudget'],
    objects: {
      'readiness-fail': ['faults/blocked'],
      'batch quota': ['batch/session'],
      'budget of cart': ['shop/cart'],
    },
  },
  { alert: 'KubePodUnschedulable', by: workload, objects: named('faults', 'unschedulable') },
  {
    alert: 'KubePodUnschedulable',
    by: workload,
    objects: {
      'memory pressure': [
        ...['crashloop', 'oomkill', 'init-crash', 'liveness-fail', 'image-pull', 'missing-config', 'missing-volume'],
        'bad-command',
      ].map((name) => `faults/${name}`),
    },
    at: ['memory-pressure'],
  },
  {
    alert: 'KubeQuotaAlmostFull',
    by: ['namespace', 'resource'],
    objects: { 'batch quota': ['batch/pods'], 'quota of payments': ['payments/requests.cpu'] },
  },
  {
    alert: 'KubeQuotaAlmostFull',
    by: ['namespace', 'resource'],
    objects: { 'batch quota': ['batch/count/jobs.batch'] },
    at: ['memory-pressure', 't2'],
  },
  {
    alert: 'KubePersistentVolumeClaimPending',
    by: ['namespace', 'persistentvolumeclaim'],
    objects: { 'pvc-pending': ['faults/never-bound'] },
  },
  {
    alert: 'KubePersistentVolumeFillingUp',
    by: ['namespace', 'persistentvolumeclaim'],
    objects: { 'disk-fill': ['faults/pv-small'] },
    at: ['first'],
    may: ['memory-pressure', 't2'],
  },
  {
    alert: 'KubePersistentVolumeInodesFillingUp',
    by: ['namespace', 'persistentvolumeclaim'],
    objects: { 'inode-fill': ['faults/pv-inodes'] },
    at: ['first'],
    may: ['memory-pressure', 't2'],
  },
  {
    alert: 'KubePodStorageEvicted',
    by: ['node', 'eviction_signal'],
    objects: { 'emptydir-evicted': ['worker-0/emptydirfs.limit'] },
    at: ['first', 'memory-pressure'],
    may: ['t2'],
  },
  { alert: 'KubeNodeNotReady', by: ['node'], objects: { 'kwok-node-017': ['kwok-node-017'] } },
  { alert: 'KubeNodeUnreachable', by: ['node'], objects: { 'kwok-node-019': ['kwok-node-019'] } },
  {
    alert: 'KubeNodePressure',
    by: ['node', 'condition'],
    objects: { 'memory pressure': ['worker-0/MemoryPressure'] },
    at: ['memory-pressure'],
  },
  {
    alert: 'NodeMemoryEvictionNear',
    by: ['node'],
    objects: { 'memory pressure': ['worker-0'] },
    at: ['memory-pressure'],
  },
  {
    alert: 'KubeNodeEviction',
    by: ['node', 'eviction_signal'],
    objects: { 'memory pressure': ['worker-0/allocatableMemory.available'] },
    at: ['memory-pressure'],
    may: ['t2'],
  },
  {
    alert: 'KubeletPodStartUpLatencyHigh',
    by: ['node'],
    objects: { 'memory pressure': ['worker-0'] },
    at: ['t2'],
  },
  {
    alert: 'KubeletRuntimeErrors',
    by: ['node', 'operation_type'],
    objects: { 'time between captures': ['worker-0/remove_container'] },
    at: [],
    may: ['t2'],
  },
  {
    alert: 'KubeHpaMetricsUnavailable',
    by: ['namespace', 'horizontalpodautoscaler'],
    objects: { 'target missing': ['web/orphan'], 'metric API missing': ['web/custom'] },
  },
  {
    alert: 'KubeHpaMaxedOut',
    by: ['namespace', 'horizontalpodautoscaler'],
    objects: { 'at maxReplicas': ['web/gateway'], 'autoscaler of frontend': ['search/frontend'] },
  },
  {
    alert: 'MetricsServerStale',
    by: ['cluster'],
    objects: { 'time between captures': ['captured'] },
    at: [],
    may: ['t2'],
  },
  {
    alert: 'KubeCertificateSigningRequestPending',
    by: ['certificatesigningrequest'],
    objects: { 'CSR pending-one': ['pending-one'] },
  },
  { alert: 'KubeAggregatedAPIDown', by: ['name'], objects: { 'APIService v1.broken.lab': ['v1.broken.lab'] } },
  { alert: 'Watchdog', by: ['cluster'], objects: { 'the watchdog': ['captured'] } },
  { alert: 'GrafanaDown', by: ['cluster'], objects: { 'what was not captured': ['captured'] } },
  {
    alert: 'TargetDown',
    by: ['job'],
    objects: { 'what was not captured': ['kube-scheduler', 'kube-controller-manager', 'kube-proxy'] },
  },
  {
    alert: 'PrometheusNotIngestingSamples',
    by: ['pod'],
    objects: { 'what stands still': ['prometheus-0'] },
  },
  {
    alert: 'NodeExporterDown',
    by: ['node'],
    objects: { 'simulated nodes': simulated.filter((node) => node !== 'kwok-node-017') },
  },
  { alert: 'NodeClockNotSynchronising', by: ['node'], objects: { 'clock of worker-0': ['worker-0'] } },
  {
    alert: 'KubeletInstanceUnreachable',
    by: ['node'],
    objects: { 'simulated nodes': simulated.filter((node) => node !== 'kwok-node-017') },
  },
]

/** What is true of the captured cluster besides the faults that were made in it. */
export const besides: Readonly<Record<string, string>> = {
  'loops together': 'several workloads of the namespace restart again and again',
  'memory pressure':
    'the moment of pressure: evictions, the pods that replace the evicted ones and fit nowhere, and pods that waited for minutes and then started',
  'time between captures':
    'seven minutes pass in one scrape: what failed in them, 4 of 31 calls, looks like more than it was; and metrics-server was captured once, so that by then it has not asked for as long',
  'autoscaler of frontend': 'wants more replicas than it may have',
  'quota of payments': 'pods of two Deployments are refused there as well',
  'budget of cart': 'wants 6 healthy pods of a Deployment that was scaled to 2',
  'clock of worker-0': 'the machine has no time service: node_timex_sync_status is 0, the error at its maximum of 16 s',
  'simulated nodes':
    'KWOK nodes serve no kubelet endpoint that is scraped, and have no node-exporter; those that are not Ready are told as such',
  'the watchdog': 'always fires',
  'what was not captured':
    'there is no capture of Grafana, nor of every endpoint of three components: their targets do not answer',
  'what stands still': 'a counter does not grow in a capture, so the captured Prometheus stores nothing',
}

/** Faults of these situations that are not shown, and why. */
export const unshown: Readonly<Record<string, string>> = {
  'dead-open, dead-closed, lab:expiring, lab-broken, receiver dead, upstream of CoreDNS':
    'are told by counters that grow, of which one moment shows nothing',
  'near-limit, throttled, no-limit-busy': 'use of resources, of which no alert is built yet',
  'emptydir-writer, rootfs-writer': 'write, and harm nobody',
  'cron-slow': 'runs longer than its period under Forbid, which is late by design: no alert may be true',
  'kwok-node-018': 'cordoned for less than a day: no alert may be true',
}
