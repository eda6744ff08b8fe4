import { KubeCronJobMissed } from './alerts/KubeCronJobMissed.js'
import { KubeDaemonSetMisScheduled } from './alerts/KubeDaemonSetMisScheduled.js'
import { KubeDaemonSetNotScheduled } from './alerts/KubeDaemonSetNotScheduled.js'
import { KubeDaemonSetRolloutStuck } from './alerts/KubeDaemonSetRolloutStuck.js'
import { KubeDaemonSetUnavailable } from './alerts/KubeDaemonSetUnavailable.js'
import { KubeDeploymentGenerationMismatch } from './alerts/KubeDeploymentGenerationMismatch.js'
import { KubeDeploymentReplicasMismatch } from './alerts/KubeDeploymentReplicasMismatch.js'
import { KubeDeploymentRolloutStuck } from './alerts/KubeDeploymentRolloutStuck.js'
import { KubeDeploymentUnavailable } from './alerts/KubeDeploymentUnavailable.js'
import { KubeJobFailed } from './alerts/KubeJobFailed.js'
import { KubeJobNotCompleted } from './alerts/KubeJobNotCompleted.js'
import { KubePdbNotEnoughHealthyPods } from './alerts/KubePdbNotEnoughHealthyPods.js'
import { KubeStatefulSetGenerationMismatch } from './alerts/KubeStatefulSetGenerationMismatch.js'
import { KubeStatefulSetReplicasMismatch } from './alerts/KubeStatefulSetReplicasMismatch.js'
import { KubeStatefulSetUnavailable } from './alerts/KubeStatefulSetUnavailable.js'
import { KubeStatefulSetUpdateNotRolledOut } from './alerts/KubeStatefulSetUpdateNotRolledOut.js'
import { cases as kubeCronJobMissedCases } from './cases/KubeCronJobMissed.js'
import { cases as kubeDaemonSetMisScheduledCases } from './cases/KubeDaemonSetMisScheduled.js'
import { cases as kubeDaemonSetNotScheduledCases } from './cases/KubeDaemonSetNotScheduled.js'
import { cases as kubeDaemonSetRolloutStuckCases } from './cases/KubeDaemonSetRolloutStuck.js'
import { cases as kubeDaemonSetUnavailableCases } from './cases/KubeDaemonSetUnavailable.js'
import { cases as kubeDeploymentGenerationMismatchCases } from './cases/KubeDeploymentGenerationMismatch.js'
import { cases as kubeDeploymentReplicasMismatchCases } from './cases/KubeDeploymentReplicasMismatch.js'
import { cases as kubeDeploymentRolloutStuckCases } from './cases/KubeDeploymentRolloutStuck.js'
import { cases as kubeDeploymentUnavailableCases } from './cases/KubeDeploymentUnavailable.js'
import { cases as kubeJobFailedCases } from './cases/KubeJobFailed.js'
import { cases as kubeJobNotCompletedCases } from './cases/KubeJobNotCompleted.js'
import { cases as kubePdbNotEnoughHealthyPodsCases } from './cases/KubePdbNotEnoughHealthyPods.js'
import { cases as kubeStatefulSetGenerationMismatchCases } from './cases/KubeStatefulSetGenerationMismatch.js'
import { cases as kubeStatefulSetReplicasMismatchCases } from './cases/KubeStatefulSetReplicasMismatch.js'
import { cases as kubeStatefulSetUnavailableCases } from './cases/KubeStatefulSetUnavailable.js'
import { cases as kubeStatefulSetUpdateNotRolledOutCases } from './cases/KubeStatefulSetUpdateNotRolledOut.js'
import { cases as replicasCases } from './cases/replicas.js'
import { workloadDashboard } from './dashboards/workload/dashboard.js'
import * as pods from './dashboards/workload/pod-signals.js'
import * as summary from './dashboards/workload/summaries.js'
import * as usage from './dashboards/workload/usage-signals.js'
import * as budgets from './signals/budgets.js'
import * as jobs from './signals/jobs.js'
import * as missing from './signals/missing.js'
import * as replicas from './signals/replicas.js'
import * as rollout from './signals/rollouts.js'
import { workloadTile } from './workload-tile.js'

/** Workloads that are not as they should be, and Jobs: one part of the pack. */
export const rollouts = {
  signals: [
    replicas.desiredReplicas,
    replicas.availableReplicas,
    replicas.updatedReplicas,
    replicas.lostPods,
    replicas.missingReplicas,
    missing.deploymentUnavailable,
    missing.statefulSetUnavailable,
    missing.deploymentMissing,
    missing.statefulSetMissing,
    missing.daemonSetMissing,
    missing.deploymentGained,
    missing.statefulSetGained,
    missing.statefulSetAdvanced,
    missing.daemonSetGained,
    missing.daemonSetAdvanced,
    rollout.deploymentStuck,
    rollout.deploymentRollingOut,
    rollout.statefulSetUpdating,
    rollout.daemonSetOutdated,
    rollout.daemonSetUnscheduled,
    rollout.daemonSetMisscheduled,
    rollout.deploymentUnseen,
    rollout.statefulSetUnseen,
    jobs.failedRuns,
    jobs.failedJobAge,
    jobs.jobTime,
    jobs.cronJobDelay,
    budgets.budgetMissing,
    summary.availableShare,
    summary.updatedShare,
    summary.workloadsShort,
    summary.worstWorkloads,
    summary.workloadTroubles,
    pods.podNodes,
    pods.podReady,
    pods.podRestarts,
    usage.workloadCpuUse,
    usage.workloadCpuRequests,
    usage.workloadCpuLimits,
    usage.workloadMemoryUse,
    usage.workloadMemoryRequests,
    usage.workloadMemoryLimits,
    usage.workloadReceived,
    usage.workloadSent,
  ],
  alerts: [
    KubeDeploymentUnavailable,
    KubeStatefulSetUnavailable,
    KubeDeploymentReplicasMismatch,
    KubeStatefulSetReplicasMismatch,
    KubeDaemonSetUnavailable,
    KubeDeploymentRolloutStuck,
    KubeStatefulSetUpdateNotRolledOut,
    KubeDaemonSetRolloutStuck,
    KubeDaemonSetNotScheduled,
    KubeDaemonSetMisScheduled,
    KubeDeploymentGenerationMismatch,
    KubeStatefulSetGenerationMismatch,
    KubeJobFailed,
    KubeJobNotCompleted,
    KubeCronJobMissed,
    KubePdbNotEnoughHealthyPods,
  ],
  dashboards: [workloadDashboard],
  tiles: [workloadTile],
  cases: [
    ...replicasCases,
    ...kubeDeploymentUnavailableCases,
    ...kubeStatefulSetUnavailableCases,
    ...kubeDeploymentReplicasMismatchCases,
    ...kubeStatefulSetReplicasMismatchCases,
    ...kubeDaemonSetUnavailableCases,
    ...kubeDeploymentRolloutStuckCases,
    ...kubeStatefulSetUpdateNotRolledOutCases,
    ...kubeDaemonSetRolloutStuckCases,
    ...kubeDaemonSetNotScheduledCases,
    ...kubeDaemonSetMisScheduledCases,
    ...kubeDeploymentGenerationMismatchCases,
    ...kubeStatefulSetGenerationMismatchCases,
    ...kubeJobFailedCases,
    ...kubeJobNotCompletedCases,
    ...kubeCronJobMissedCases,
    ...kubePdbNotEnoughHealthyPodsCases,
  ],
} as const
