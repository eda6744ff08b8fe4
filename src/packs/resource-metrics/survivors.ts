import type { Survivor } from '../../model/survivor.js'

const outlasted = 'it only lets go of the alert, and a lost scrape is over long before the alert’s wait'

const shorter = (subject: string, family: string): Survivor => ({
  subject,
  change: `warning: ${family}: range 2m → 30s`,
  reason: outlasted,
})

export const survivors: readonly Survivor[] = [
  {
    subject: 'KubeHpaMetricsUnavailable',
    change: 'warning: kube_horizontalpodautoscaler_status_condition: status="false" dropped',
    reason: 'the controller says true or false, and an autoscaler of which it says true is let go of before',
  },
  shorter('KubeHpaMetricsUnavailable', 'kube_horizontalpodautoscaler_status_condition'),
  shorter('KubeHpaMetricsUnavailable', 'kube_horizontalpodautoscaler_status_current_replicas'),
  shorter('KubeHpaReplicasMismatch', 'kube_horizontalpodautoscaler_info'),
  shorter('KubeHpaMaxedOut', 'kube_horizontalpodautoscaler_spec_min_replicas'),
  ...['KubeHpaMetricsUnavailable', 'MetricsServerDown', 'MetricsServerStale', 'MetricsServerScrapeFailing'].map(
    (subject) => shorter(subject, 'aggregator_unavailable_apiservice'),
  ),
]
