import type { Survivor } from '../../../model/survivor.js'

const ownPod =
  'Only pods of DaemonSets that run on a node are scraped as kube-proxy; the matcher keeps the others from being read.'

/** Mutants that are as good as the rules of the scheduler, the controller manager and kube-proxy. */
export const componentSurvivors: readonly Survivor[] = [
  {
    subject: 'KubeSchedulerSlow',
    change:
      'warning: scheduler_scheduling_attempt_duration_seconds_bucket: le=~"(0\\\\.128|0\\\\.256|0\\\\.512|1\\\\.024|2\\\\.048|4\\\\.096|8\\\\.192|16\\\\.384|\\\\+Inf)" dropped',
    reason: 'The buckets below are far from the limit: they change no percentile that is beyond it.',
  },
  {
    subject: 'KubeProxySyncLagging',
    change: 'warning: kube_pod_info: created_by_kind="DaemonSet" dropped',
    reason: ownPod,
  },
  { subject: 'KubeProxySyncLagging', change: 'warning: kube_pod_info: node!="" dropped', reason: ownPod },
  {
    subject: 'KubeProxySyncLagging',
    change: 'warning: kubeproxy_sync_proxy_rules_last_timestamp_seconds: range 2m → 30s',
    reason:
      'Both times come with one scrape: where it fails the rules look never written for a moment, which `for` outlasts.',
  },
]
