import { definePack } from '../../model/pack.js'
import { KubeControlPlaneNodeDown } from './alerts/KubeControlPlaneNodeDown.js'
import { KubeletCertificateExpiring } from './alerts/KubeletCertificateExpiring.js'
import { KubeletDown } from './alerts/KubeletDown.js'
import { KubeletInstanceUnreachable } from './alerts/KubeletInstanceUnreachable.js'
import { KubeletPlegDurationHigh } from './alerts/KubeletPlegDurationHigh.js'
import { KubeletPodStartUpLatencyHigh } from './alerts/KubeletPodStartUpLatencyHigh.js'
import { KubeletRuntimeErrors } from './alerts/KubeletRuntimeErrors.js'
import { KubeletTooManyPods } from './alerts/KubeletTooManyPods.js'
import { KubeNodeCordonedLong } from './alerts/KubeNodeCordonedLong.js'
import { KubeNodeDisappeared } from './alerts/KubeNodeDisappeared.js'
import { KubeNodeNetworkUnavailable } from './alerts/KubeNodeNetworkUnavailable.js'
import { KubeNodeNotReady } from './alerts/KubeNodeNotReady.js'
import { KubeNodeReadinessFlapping } from './alerts/KubeNodeReadinessFlapping.js'
import { KubeNodesDown } from './alerts/KubeNodesDown.js'
import { KubeNodeUnreachable } from './alerts/KubeNodeUnreachable.js'
import { NodeBondingDegraded } from './alerts/NodeBondingDegraded.js'
import { NodeClockNotSynchronising } from './alerts/NodeClockNotSynchronising.js'
import { NodeClockSkewDetected } from './alerts/NodeClockSkewDetected.js'
import { NodeEdacUncorrectable } from './alerts/NodeEdacUncorrectable.js'
import { NodeFileDescriptorLimit } from './alerts/NodeFileDescriptorLimit.js'
import { NodeFilesystemReadOnly } from './alerts/NodeFilesystemReadOnly.js'
import { NodeFilesystemSpaceFillingUp } from './alerts/NodeFilesystemSpaceFillingUp.js'
import { NodeHighNumberConntrackEntriesUsed } from './alerts/NodeHighNumberConntrackEntriesUsed.js'
import { NodeNetworkErrors } from './alerts/NodeNetworkErrors.js'
import { NodeRAIDDegraded } from './alerts/NodeRAIDDegraded.js'
import { NodeRebootedRepeatedly } from './alerts/NodeRebootedRepeatedly.js'
import { cases as kubeControlPlaneNodeDownCases } from './cases/KubeControlPlaneNodeDown.js'
import { cases as kubeletCertificateExpiringCases } from './cases/KubeletCertificateExpiring.js'
import { cases as kubeletDownCases } from './cases/KubeletDown.js'
import { cases as kubeletInstanceUnreachableCases } from './cases/KubeletInstanceUnreachable.js'
import { cases as kubeletPlegDurationHighCases } from './cases/KubeletPlegDurationHigh.js'
import { cases as kubeletPodStartUpLatencyHighCases } from './cases/KubeletPodStartUpLatencyHigh.js'
import { cases as kubeletRuntimeErrorsCases } from './cases/KubeletRuntimeErrors.js'
import { cases as kubeletTooManyPodsCases } from './cases/KubeletTooManyPods.js'
import { cases as kubeNodeCordonedLongCases } from './cases/KubeNodeCordonedLong.js'
import { cases as kubeNodeDisappearedCases } from './cases/KubeNodeDisappeared.js'
import { cases as kubeNodeNetworkUnavailableCases } from './cases/KubeNodeNetworkUnavailable.js'
import { cases as kubeNodeNotReadyCases } from './cases/KubeNodeNotReady.js'
import { cases as kubeNodeReadinessFlappingCases } from './cases/KubeNodeReadinessFlapping.js'
import { cases as kubeNodesDownCases } from './cases/KubeNodesDown.js'
import { cases as kubeNodeUnreachableCases } from './cases/KubeNodeUnreachable.js'
import { cases as nodeBondingDegradedCases } from './cases/NodeBondingDegraded.js'
import { cases as nodeClockNotSynchronisingCases } from './cases/NodeClockNotSynchronising.js'
import { cases as nodeClockSkewDetectedCases } from './cases/NodeClockSkewDetected.js'
import { cases as nodeEdacUncorrectableCases } from './cases/NodeEdacUncorrectable.js'
import { cases as nodeFileDescriptorLimitCases } from './cases/NodeFileDescriptorLimit.js'
import { cases as nodeFilesystemReadOnlyCases } from './cases/NodeFilesystemReadOnly.js'
import { cases as nodeFilesystemSpaceFillingUpCases } from './cases/NodeFilesystemSpaceFillingUp.js'
import { cases as nodeHighNumberConntrackEntriesUsedCases } from './cases/NodeHighNumberConntrackEntriesUsed.js'
import { cases as nodeNetworkErrorsCases } from './cases/NodeNetworkErrors.js'
import { cases as nodeRAIDDegradedCases } from './cases/NodeRAIDDegraded.js'
import { cases as nodeRebootedRepeatedlyCases } from './cases/NodeRebootedRepeatedly.js'
import { kubelet } from './dashboards/kubelet/dashboard.js'
import * as kubeletSummary from './dashboards/kubelet/summaries.js'
import { node } from './dashboards/node/dashboard.js'
import * as summary from './dashboards/node/summaries.js'
import { nodes } from './dashboards/nodes/dashboard.js'
import * as nodesSummary from './dashboards/nodes/summaries.js'
import * as booting from './signals/boots.js'
import * as clock from './signals/clock.js'
import * as controlPlane from './signals/control-plane-nodes.js'
import * as filesystems from './signals/filesystems.js'
import * as hardware from './signals/hardware.js'
import * as inventory from './signals/inventory.js'
import * as tables from './signals/kernel-tables.js'
import * as kubelets from './signals/kubelet.js'
import * as certificates from './signals/kubelet-certificates.js'
import * as work from './signals/kubelet-work.js'
import * as memory from './signals/memory.js'
import * as network from './signals/network.js'
import * as problems from './signals/problems.js'
import * as readiness from './signals/readiness.js'
import * as room from './signals/room.js'
import * as traffic from './signals/traffic.js'
import { survivors as kubeSurvivors } from './survivors/kube.js'
import { nodeSurvivors } from './survivors/node.js'
import { downNodes, nodeTile } from './tile.js'

/** Situation 1: a node is down or not Ready, and what makes nodes so. */
export const nodePack = definePack({
  name: 'node',
  signals: [
    readiness.nodeNotReady,
    readiness.nodeUnreachable,
    readiness.nodeLeaving,
    readiness.nodeReady,
    readiness.nodeDown,
    readiness.nodeCordoned,
    readiness.readinessChanges,
    readiness.nodesDownRatio,
    readiness.nodesDownCount,
    controlPlane.controlPlaneNodeDown,
    controlPlane.controlPlaneSpare,
    inventory.nodeDisappeared,
    inventory.cordonedSince,
    inventory.cordonedTime,
    problems.nodeProblem,
    kubelets.kubeletUnreachable,
    kubelets.podsOfCapacity,
    work.plegDuration,
    work.podStartDuration,
    work.runtimeErrorsRatio,
    work.runtimeErrors,
    certificates.certificateTimeLeft,
    certificates.certificateErrors,
    certificates.certificateSince,
    certificates.certificateAge,
    certificates.overdueTimeLeft,
    booting.bootTime,
    booting.boots,
    clock.clockOffset,
    clock.clockOffsetGrowth,
    clock.clockUnsynchronised,
    clock.clockMaxError,
    filesystems.filesystemReadOnly,
    filesystems.filesystemFree,
    filesystems.filesystemFreeRatio,
    network.networkErrorsRatio,
    tables.conntrackRatio,
    tables.fileDescriptorsRatio,
    hardware.raidMissingDisks,
    hardware.bondingMissingLinks,
    hardware.uncorrectableErrors,
    memory.nodeMemoryTop,
    memory.nodeMemoryOsUsed,
    memory.nodeActiveFileCache,
    summary.lowestMemoryHeadroom,
    summary.lowestPodsMemoryHeadroom,
    summary.evictionsOfNodes,
    summary.nodeTroubles,
    nodesSummary.troublesOfNode,
    nodesSummary.cordonedNodes,
    nodesSummary.lowestDiskHeadroom,
    nodesSummary.lowestInodesHeadroom,
    nodesSummary.restartsOnNode,
    nodesSummary.nodeAge,
    nodesSummary.nodeVersions,
    kubeletSummary.kubeletsUp,
    downNodes,
    room.nodeCpuUse,
    room.cpuUseRatio,
    room.memoryUseRatio,
    room.cpuRequestsRatio,
    room.memoryRequestsRatio,
    ...room.cpuAmounts,
    ...room.memoryAmounts,
    room.podsMemoryUse,
    room.podsByMemoryUse,
    room.podsByMemoryRequests,
    traffic.diskBusy,
    traffic.networkReceived,
    traffic.networkSent,
    traffic.cpuWaiting,
    traffic.kernelOomKills,
  ],
  alerts: [
    KubeNodeNotReady,
    KubeNodeUnreachable,
    KubeControlPlaneNodeDown,
    KubeNodesDown,
    KubeNodeReadinessFlapping,
    KubeNodeDisappeared,
    KubeNodeNetworkUnavailable,
    KubeNodeCordonedLong,
    KubeletDown,
    KubeletInstanceUnreachable,
    KubeletTooManyPods,
    KubeletPlegDurationHigh,
    KubeletPodStartUpLatencyHigh,
    KubeletRuntimeErrors,
    KubeletCertificateExpiring,
    NodeRebootedRepeatedly,
    NodeClockSkewDetected,
    NodeClockNotSynchronising,
    NodeFilesystemReadOnly,
    NodeFilesystemSpaceFillingUp,
    NodeNetworkErrors,
    NodeHighNumberConntrackEntriesUsed,
    NodeFileDescriptorLimit,
    NodeRAIDDegraded,
    NodeBondingDegraded,
    NodeEdacUncorrectable,
  ],
  dashboards: [node, nodes, kubelet],
  tiles: [nodeTile],
  cases: [
    ...kubeNodeNotReadyCases,
    ...kubeNodeUnreachableCases,
    ...kubeControlPlaneNodeDownCases,
    ...kubeNodesDownCases,
    ...kubeNodeReadinessFlappingCases,
    ...kubeNodeDisappearedCases,
    ...kubeNodeNetworkUnavailableCases,
    ...kubeNodeCordonedLongCases,
    ...kubeletDownCases,
    ...kubeletInstanceUnreachableCases,
    ...kubeletTooManyPodsCases,
    ...kubeletPlegDurationHighCases,
    ...kubeletPodStartUpLatencyHighCases,
    ...kubeletRuntimeErrorsCases,
    ...kubeletCertificateExpiringCases,
    ...nodeRebootedRepeatedlyCases,
    ...nodeClockSkewDetectedCases,
    ...nodeClockNotSynchronisingCases,
    ...nodeFilesystemReadOnlyCases,
    ...nodeFilesystemSpaceFillingUpCases,
    ...nodeNetworkErrorsCases,
    ...nodeHighNumberConntrackEntriesUsedCases,
    ...nodeFileDescriptorLimitCases,
    ...nodeRAIDDegradedCases,
    ...nodeBondingDegradedCases,
    ...nodeEdacUncorrectableCases,
  ],
  survivors: [...kubeSurvivors, ...nodeSurvivors],
})
