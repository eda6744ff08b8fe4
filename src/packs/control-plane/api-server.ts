import { KubeAdmissionWebhookFailing } from './alerts/KubeAdmissionWebhookFailing.js'
import { KubeAggregatedAPIDown } from './alerts/KubeAggregatedAPIDown.js'
import { KubeAPIRequestsRejected } from './alerts/KubeAPIRequestsRejected.js'
import { KubeAPIStorageSlow } from './alerts/KubeAPIStorageSlow.js'
import { KubeAPITerminatedRequests } from './alerts/KubeAPITerminatedRequests.js'
import { KubeCertificateSigningRequestPending } from './alerts/KubeCertificateSigningRequestPending.js'
import { KubeClientCertificateExpiration } from './alerts/KubeClientCertificateExpiration.js'
import { KubeComponentUnhealthy } from './alerts/KubeComponentUnhealthy.js'
import { KubeVersionSkew } from './alerts/KubeVersionSkew.js'
import { cases as kubeAdmissionWebhookFailingCases } from './cases/KubeAdmissionWebhookFailing.js'
import { cases as kubeAggregatedAPIDownCases } from './cases/KubeAggregatedAPIDown.js'
import { cases as kubeAPIRequestsRejectedCases } from './cases/KubeAPIRequestsRejected.js'
import { cases as kubeAPIStorageSlowCases } from './cases/KubeAPIStorageSlow.js'
import { cases as kubeAPITerminatedRequestsCases } from './cases/KubeAPITerminatedRequests.js'
import { cases as kubeCertificateSigningRequestPendingCases } from './cases/KubeCertificateSigningRequestPending.js'
import { cases as kubeClientCertificateExpirationCases } from './cases/KubeClientCertificateExpiration.js'
import { cases as kubeComponentUnhealthyCases } from './cases/KubeComponentUnhealthy.js'
import { cases as kubeVersionSkewCases } from './cases/KubeVersionSkew.js'
import * as load from './dashboards/apiserver/load-signals.js'
import { aggregatedApiUnavailable } from './signals/aggregated-apis.js'
import { expiringClientCertificates } from './signals/client-certificates.js'
import { etcdRequestDuration } from './signals/etcd-requests.js'
import { healthCheckFailing } from './signals/health-checks.js'
import { rejectedRequests, terminatedRequests } from './signals/refused.js'
import { signingRequestPending } from './signals/signing-requests.js'
import * as versions from './signals/versions.js'
import * as webhooks from './signals/webhooks.js'
import { survivors } from './survivors/api-server.js'

/** What makes API requests fail or wait: its storage, webhooks, aggregated APIs, certificates. */
export const apiServer = {
  signals: [
    terminatedRequests,
    rejectedRequests,
    etcdRequestDuration,
    webhooks.webhookFailures,
    webhooks.webhookRefusals,
    webhooks.webhookSlow,
    aggregatedApiUnavailable,
    expiringClientCertificates,
    healthCheckFailing,
    versions.controlPlaneBehind,
    versions.nodesBehind,
    versions.followersAhead,
    signingRequestPending,
    load.requestsByResource,
    load.errorsByResource,
    load.durationByResource,
    load.inFlight,
    load.seatsInUse,
    load.queuedRequests,
    load.queueWait,
    load.slowestInStorage,
    load.objects,
  ],
  alerts: [
    KubeAPIRequestsRejected,
    KubeAPIStorageSlow,
    KubeAPITerminatedRequests,
    KubeAdmissionWebhookFailing,
    KubeAggregatedAPIDown,
    KubeCertificateSigningRequestPending,
    KubeClientCertificateExpiration,
    KubeComponentUnhealthy,
    KubeVersionSkew,
  ],
  cases: [
    ...kubeAPIRequestsRejectedCases,
    ...kubeAPIStorageSlowCases,
    ...kubeAPITerminatedRequestsCases,
    ...kubeAdmissionWebhookFailingCases,
    ...kubeAggregatedAPIDownCases,
    ...kubeCertificateSigningRequestPendingCases,
    ...kubeClientCertificateExpirationCases,
    ...kubeComponentUnhealthyCases,
    ...kubeVersionSkewCases,
  ],
  survivors,
} as const
