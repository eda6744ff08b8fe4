import { AlertmanagerClusterDown } from './alerts/AlertmanagerClusterDown.js'
import { AlertmanagerConfigInconsistent } from './alerts/AlertmanagerConfigInconsistent.js'
import { AlertmanagerFailedReload } from './alerts/AlertmanagerFailedReload.js'
import { AlertmanagerFailedToSendAlerts } from './alerts/AlertmanagerFailedToSendAlerts.js'
import { AlertmanagerMembersInconsistent } from './alerts/AlertmanagerMembersInconsistent.js'
import { ConfigReloaderSidecarErrors } from './alerts/ConfigReloaderSidecarErrors.js'
import { GrafanaRequestErrors } from './alerts/GrafanaRequestErrors.js'
import { PrometheusBadConfig } from './alerts/PrometheusBadConfig.js'
import { PrometheusCardinalityJump } from './alerts/PrometheusCardinalityJump.js'
import { PrometheusDuplicateTimestamps } from './alerts/PrometheusDuplicateTimestamps.js'
import { PrometheusMissingRuleEvaluations } from './alerts/PrometheusMissingRuleEvaluations.js'
import { PrometheusNotConnectedToAlertmanagers } from './alerts/PrometheusNotConnectedToAlertmanagers.js'
import { PrometheusNotIngestingSamples } from './alerts/PrometheusNotIngestingSamples.js'
import { PrometheusNotificationQueueRunningFull } from './alerts/PrometheusNotificationQueueRunningFull.js'
import { PrometheusNotificationsFailing } from './alerts/PrometheusNotificationsFailing.js'
import { PrometheusOperatorRejectedResources } from './alerts/PrometheusOperatorRejectedResources.js'
import { PrometheusOutOfOrderTimestamps } from './alerts/PrometheusOutOfOrderTimestamps.js'
import { PrometheusRemoteStorageFailures } from './alerts/PrometheusRemoteStorageFailures.js'
import { PrometheusRemoteWriteBehind } from './alerts/PrometheusRemoteWriteBehind.js'
import { PrometheusRuleFailures } from './alerts/PrometheusRuleFailures.js'
import { PrometheusRuleGroupSlow } from './alerts/PrometheusRuleGroupSlow.js'
import { PrometheusScrapesRejected } from './alerts/PrometheusScrapesRejected.js'
import { PrometheusSDRefreshFailure } from './alerts/PrometheusSDRefreshFailure.js'
import { PrometheusStorageFillingUp } from './alerts/PrometheusStorageFillingUp.js'
import { PrometheusTSDBFailing } from './alerts/PrometheusTSDBFailing.js'
import { cases as alertmanagerClusterDownCases } from './cases/AlertmanagerClusterDown.js'
import { cases as alertmanagerConfigInconsistentCases } from './cases/AlertmanagerConfigInconsistent.js'
import { cases as alertmanagerFailedReloadCases } from './cases/AlertmanagerFailedReload.js'
import { cases as alertmanagerFailedToSendAlertsCases } from './cases/AlertmanagerFailedToSendAlerts.js'
import { cases as alertmanagerMembersInconsistentCases } from './cases/AlertmanagerMembersInconsistent.js'
import { cases as configReloaderSidecarErrorsCases } from './cases/ConfigReloaderSidecarErrors.js'
import { cases as grafanaRequestErrorsCases } from './cases/GrafanaRequestErrors.js'
import { cases as prometheusBadConfigCases } from './cases/PrometheusBadConfig.js'
import { cases as prometheusCardinalityJumpCases } from './cases/PrometheusCardinalityJump.js'
import { cases as prometheusDuplicateTimestampsCases } from './cases/PrometheusDuplicateTimestamps.js'
import { cases as prometheusMissingRuleEvaluationsCases } from './cases/PrometheusMissingRuleEvaluations.js'
import { cases as prometheusNotConnectedToAlertmanagersCases } from './cases/PrometheusNotConnectedToAlertmanagers.js'
import { cases as prometheusNotIngestingSamplesCases } from './cases/PrometheusNotIngestingSamples.js'
import { cases as prometheusNotificationQueueRunningFullCases } from './cases/PrometheusNotificationQueueRunningFull.js'
import { cases as prometheusNotificationsFailingCases } from './cases/PrometheusNotificationsFailing.js'
import { cases as prometheusOperatorRejectedResourcesCases } from './cases/PrometheusOperatorRejectedResources.js'
import { cases as prometheusOutOfOrderTimestampsCases } from './cases/PrometheusOutOfOrderTimestamps.js'
import { cases as prometheusRemoteStorageFailuresCases } from './cases/PrometheusRemoteStorageFailures.js'
import { cases as prometheusRemoteWriteBehindCases } from './cases/PrometheusRemoteWriteBehind.js'
import { cases as prometheusRuleFailuresCases } from './cases/PrometheusRuleFailures.js'
import { cases as prometheusRuleGroupSlowCases } from './cases/PrometheusRuleGroupSlow.js'
import { cases as prometheusScrapesRejectedCases } from './cases/PrometheusScrapesRejected.js'
import { cases as prometheusSDRefreshFailureCases } from './cases/PrometheusSDRefreshFailure.js'
import { cases as prometheusStorageFillingUpCases } from './cases/PrometheusStorageFillingUp.js'
import { cases as prometheusTSDBFailingCases } from './cases/PrometheusTSDBFailing.js'
import { alertmanagerDashboard } from './dashboards/alertmanager/dashboard.js'
import { prometheusDashboard } from './dashboards/prometheus/dashboard.js'
import * as alertmanager from './signals/alertmanagers.js'
import * as reloaders from './signals/config-reloaders.js'
import * as grafana from './signals/grafana-requests.js'
import * as operator from './signals/operator.js'
import * as ingestion from './signals/prometheus-ingestion.js'
import * as notifications from './signals/prometheus-notifications.js'
import * as remoteWrite from './signals/prometheus-remote-write.js'
import * as rules from './signals/prometheus-rules.js'
import * as storage from './signals/prometheus-storage.js'
import { serverSurvivors } from './survivors/servers.js'

/** Prometheus, Alertmanager, their operator and Grafana. */
export const servers = {
  signals: [
    alertmanager.failedReload,
    alertmanager.membersUnseen,
    alertmanager.membersDown,
    alertmanager.sendingFails,
    alertmanager.sendingFailures,
    alertmanager.configsApart,
    alertmanager.notificationsSent,
    alertmanager.alertsHeld,
    alertmanager.replicasUp,
    grafana.grafanaErrors,
    grafana.grafanaErrorCount,
    operator.resourcesRejected,
    operator.reconcileErrors,
    reloaders.reloadersFailing,
    ingestion.badConfig,
    ingestion.samplesIngested,
    ingestion.targetsKnown,
    ingestion.scrapesRejected,
    ingestion.targetsRefused,
    ingestion.discoveryFailures,
    ingestion.duplicateSamples,
    ingestion.outOfOrderSamples,
    ingestion.seriesHeld,
    ingestion.seriesGrowth,
    ingestion.seriesAdded,
    notifications.alertmanagersKnown,
    notifications.notificationsFailing,
    notifications.notificationsLost,
    notifications.notificationQueue,
    remoteWrite.remoteWriteLag,
    remoteWrite.remoteSamplesFailing,
    rules.ruleFailures,
    rules.ruleEvaluationsMissed,
    rules.ruleGroupDuty,
    storage.databaseFailures,
    storage.storageNeeded,
    storage.storageUsed,
  ],
  alerts: [
    PrometheusRuleFailures,
    PrometheusNotConnectedToAlertmanagers,
    PrometheusNotIngestingSamples,
    PrometheusBadConfig,
    PrometheusMissingRuleEvaluations,
    PrometheusRuleGroupSlow,
    PrometheusNotificationsFailing,
    PrometheusNotificationQueueRunningFull,
    PrometheusScrapesRejected,
    PrometheusSDRefreshFailure,
    PrometheusDuplicateTimestamps,
    PrometheusOutOfOrderTimestamps,
    PrometheusTSDBFailing,
    PrometheusStorageFillingUp,
    PrometheusCardinalityJump,
    PrometheusRemoteWriteBehind,
    PrometheusRemoteStorageFailures,
    PrometheusOperatorRejectedResources,
    ConfigReloaderSidecarErrors,
    AlertmanagerFailedReload,
    AlertmanagerMembersInconsistent,
    AlertmanagerClusterDown,
    AlertmanagerFailedToSendAlerts,
    AlertmanagerConfigInconsistent,
    GrafanaRequestErrors,
  ],
  dashboards: [prometheusDashboard, alertmanagerDashboard],
  cases: [
    ...prometheusRuleFailuresCases,
    ...prometheusNotConnectedToAlertmanagersCases,
    ...prometheusNotIngestingSamplesCases,
    ...prometheusBadConfigCases,
    ...prometheusMissingRuleEvaluationsCases,
    ...prometheusRuleGroupSlowCases,
    ...prometheusNotificationsFailingCases,
    ...prometheusNotificationQueueRunningFullCases,
    ...prometheusScrapesRejectedCases,
    ...prometheusSDRefreshFailureCases,
    ...prometheusDuplicateTimestampsCases,
    ...prometheusOutOfOrderTimestampsCases,
    ...prometheusTSDBFailingCases,
    ...prometheusStorageFillingUpCases,
    ...prometheusCardinalityJumpCases,
    ...prometheusRemoteWriteBehindCases,
    ...prometheusRemoteStorageFailuresCases,
    ...prometheusOperatorRejectedResourcesCases,
    ...configReloaderSidecarErrorsCases,
    ...alertmanagerFailedReloadCases,
    ...alertmanagerMembersInconsistentCases,
    ...alertmanagerClusterDownCases,
    ...alertmanagerFailedToSendAlertsCases,
    ...alertmanagerConfigInconsistentCases,
    ...grafanaRequestErrorsCases,
  ],
  survivors: serverSurvivors,
} as const
