import { CAdvisorMissing } from './alerts/CAdvisorMissing.js'
import { ClusterVanished } from './alerts/ClusterVanished.js'
import { GrafanaDown } from './alerts/GrafanaDown.js'
import { KubeStateMetricsDown } from './alerts/KubeStateMetricsDown.js'
import { KubeStateMetricsListErrors } from './alerts/KubeStateMetricsListErrors.js'
import { KubeStateMetricsShardsMissing } from './alerts/KubeStateMetricsShardsMissing.js'
import { KubeStateMetricsWatchErrors } from './alerts/KubeStateMetricsWatchErrors.js'
import { MonitoringInputMissing } from './alerts/MonitoringInputMissing.js'
import { NodeExporterCollectorFailing } from './alerts/NodeExporterCollectorFailing.js'
import { NodeExporterDown } from './alerts/NodeExporterDown.js'
import { TargetDown } from './alerts/TargetDown.js'
import { Watchdog } from './alerts/Watchdog.js'
import * as told from './cases/inputs.js'
import { exporters } from './dashboards/exporters/dashboard.js'
import * as summaries from './dashboards/exporters/summaries.js'
import * as usage from './signals/container-usage.js'
import * as families from './signals/families.js'
import * as nodeExporters from './signals/node-exporters.js'
import * as presence from './signals/presence.js'
import * as stateMetrics from './signals/state-metrics.js'
import { targetsDown } from './signals/targets.js'
import { survivors } from './survivors/inputs.js'

/** Whether the exporters and kube-state-metrics tell what the rules read. */
export const inputs = {
  signals: [
    presence.clusterHeard,
    presence.clusterTargets,
    presence.targetsLost,
    stateMetrics.listErrors,
    stateMetrics.watchErrors,
    stateMetrics.shardsMissing,
    nodeExporters.nodeExporterMissing,
    nodeExporters.collectorBroken,
    nodeExporters.collectorFailing,
    usage.usageSeries,
    usage.nodeUsageMissing,
    usage.clusterUsageMissing,
    families.inputsPresent,
    families.inputMissing,
    targetsDown,
    summaries.exportersUp,
    summaries.exportersSilent,
    summaries.exporterAge,
    summaries.scrapeDuration,
    summaries.scrapeSamples,
  ],
  alerts: [
    Watchdog,
    ClusterVanished,
    KubeStateMetricsDown,
    KubeStateMetricsListErrors,
    KubeStateMetricsWatchErrors,
    KubeStateMetricsShardsMissing,
    NodeExporterDown,
    NodeExporterCollectorFailing,
    CAdvisorMissing,
    MonitoringInputMissing,
    TargetDown,
    GrafanaDown,
  ],
  dashboards: [exporters],
  cases: told.cases,
  survivors,
} as const
