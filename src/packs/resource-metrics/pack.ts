import { definePack } from '../../model/pack.js'
import { KubeHpaMaxedOut } from './alerts/KubeHpaMaxedOut.js'
import { KubeHpaMetricsUnavailable } from './alerts/KubeHpaMetricsUnavailable.js'
import { KubeHpaReplicasMismatch } from './alerts/KubeHpaReplicasMismatch.js'
import { KubeMetricsAPIUnavailable } from './alerts/KubeMetricsAPIUnavailable.js'
import { MetricsServerDown } from './alerts/MetricsServerDown.js'
import { MetricsServerScrapeFailing } from './alerts/MetricsServerScrapeFailing.js'
import { MetricsServerStale } from './alerts/MetricsServerStale.js'
import { cases as kubeHpaMaxedOutCases } from './cases/KubeHpaMaxedOut.js'
import { cases as kubeHpaMetricsUnavailableCases } from './cases/KubeHpaMetricsUnavailable.js'
import { cases as kubeHpaReplicasMismatchCases } from './cases/KubeHpaReplicasMismatch.js'
import { cases as kubeMetricsAPIUnavailableCases } from './cases/KubeMetricsAPIUnavailable.js'
import { cases as metricsServerDownCases } from './cases/MetricsServerDown.js'
import { cases as metricsServerScrapeFailingCases } from './cases/MetricsServerScrapeFailing.js'
import { cases as metricsServerStaleCases } from './cases/MetricsServerStale.js'
import { resourceMetrics } from './dashboards/dashboard.js'
import * as summary from './dashboards/summaries.js'
import * as autoscalers from './signals/autoscalers.js'
import * as api from './signals/metrics-api.js'
import * as server from './signals/metrics-server.js'
import { targetBusy } from './signals/targets.js'
import { survivors } from './survivors.js'

/** The resource metrics pipeline: metrics-server, the Metrics API, and the autoscalers that live on it. */
export const resourceMetricsPack = definePack({
  name: 'resource-metrics',
  signals: [
    api.metricsApiUnavailable,
    api.metricsApiDown,
    server.kubeletRequestsFailing,
    server.sinceLastRound,
    server.nodesUnseen,
    autoscalers.currentReplicas,
    autoscalers.wantedReplicas,
    autoscalers.mostReplicas,
    autoscalers.leastReplicas,
    autoscalers.sees,
    autoscalers.blind,
    autoscalers.replicasApart,
    autoscalers.replicasMove,
    autoscalers.wantedOfMost,
    autoscalers.held,
    targetBusy,
    summary.serversUp,
    summary.blindAutoscalers,
    summary.slowestKubelets,
    summary.metricOfTarget,
  ],
  alerts: [
    KubeMetricsAPIUnavailable,
    MetricsServerDown,
    MetricsServerStale,
    MetricsServerScrapeFailing,
    KubeHpaMetricsUnavailable,
    KubeHpaReplicasMismatch,
    KubeHpaMaxedOut,
  ],
  dashboards: [resourceMetrics],
  cases: [
    ...kubeMetricsAPIUnavailableCases,
    ...metricsServerDownCases,
    ...metricsServerStaleCases,
    ...metricsServerScrapeFailingCases,
    ...kubeHpaMetricsUnavailableCases,
    ...kubeHpaReplicasMismatchCases,
    ...kubeHpaMaxedOutCases,
  ],
  survivors,
})
