import type { Survivor } from '../../model/pack.js'

const outlasted = 'it lets go of the alert, and a lost scrape is over long before the alert’s wait'

export const survivors: readonly Survivor[] = [
  {
    subject: 'KubeHpaMetricsUnavailable',
    change: 'warning: kube_horizontalpodautoscaler_status_condition: status="false" dropped',
    reason: 'the controller says true or false, and an autoscaler of which it says true is let go of before',
  },
  ...[
    'kube_horizontalpodautoscaler_status_condition',
    'kube_horizontalpodautoscaler_status_current_replicas',
    'aggregator_unavailable_apiservice',
  ].map((family) => ({
    subject: 'KubeHpaMetricsUnavailable',
    change: `warning: ${family}: range 2m → 30s`,
    reason: outlasted,
  })),
]
