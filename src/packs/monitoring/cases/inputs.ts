import type { Case } from '../../../model/case.js'
import * as cAdvisorMissing from './CAdvisorMissing.js'
import * as clusterVanished from './ClusterVanished.js'
import * as grafanaDown from './GrafanaDown.js'
import * as kubeStateMetricsDown from './KubeStateMetricsDown.js'
import * as kubeStateMetricsListErrors from './KubeStateMetricsListErrors.js'
import * as kubeStateMetricsShardsMissing from './KubeStateMetricsShardsMissing.js'
import * as kubeStateMetricsWatchErrors from './KubeStateMetricsWatchErrors.js'
import * as monitoringInputMissing from './MonitoringInputMissing.js'
import * as nodeExporterCollectorFailing from './NodeExporterCollectorFailing.js'
import * as nodeExporterDown from './NodeExporterDown.js'
import * as targetDown from './TargetDown.js'
import * as watchdog from './Watchdog.js'

export const cases: readonly Case[] = [
  ...watchdog.cases,
  ...clusterVanished.cases,
  ...kubeStateMetricsDown.cases,
  ...kubeStateMetricsListErrors.cases,
  ...kubeStateMetricsWatchErrors.cases,
  ...kubeStateMetricsShardsMissing.cases,
  ...nodeExporterDown.cases,
  ...nodeExporterCollectorFailing.cases,
  ...cAdvisorMissing.cases,
  ...monitoringInputMissing.cases,
  ...targetDown.cases,
  ...grafanaDown.cases,
]
