import { KubeContainerConfigError } from './alerts/KubeContainerConfigError.js'
import { KubeContainerOOMKilled } from './alerts/KubeContainerOOMKilled.js'
import { KubeContainerProcessOOMKilled } from './alerts/KubeContainerProcessOOMKilled.js'
import { KubeImagePullFailing } from './alerts/KubeImagePullFailing.js'
import { KubeNamespaceStuckTerminating } from './alerts/KubeNamespaceStuckTerminating.js'
import { KubePodCrashLooping } from './alerts/KubePodCrashLooping.js'
import { KubePodNotReady } from './alerts/KubePodNotReady.js'
import { KubePodStuckTerminating } from './alerts/KubePodStuckTerminating.js'
import { KubeProbeKillsRepeated } from './alerts/KubeProbeKillsRepeated.js'
import { KubeRestartStorm } from './alerts/KubeRestartStorm.js'
import { KubeVolumeMountFailing } from './alerts/KubeVolumeMountFailing.js'
import { cases as kubeContainerConfigErrorCases } from './cases/KubeContainerConfigError.js'
import { cases as kubeContainerOOMKilledCases } from './cases/KubeContainerOOMKilled.js'
import { cases as kubeContainerProcessOOMKilledCases } from './cases/KubeContainerProcessOOMKilled.js'
import { cases as kubeImagePullFailingCases } from './cases/KubeImagePullFailing.js'
import { cases as kubeNamespaceStuckTerminatingCases } from './cases/KubeNamespaceStuckTerminating.js'
import { cases as kubePodCrashLoopingCases } from './cases/KubePodCrashLooping.js'
import { cases as kubePodNotReadyCases } from './cases/KubePodNotReady.js'
import { cases as kubePodStuckTerminatingCases } from './cases/KubePodStuckTerminating.js'
import { cases as kubeProbeKillsRepeatedCases } from './cases/KubeProbeKillsRepeated.js'
import { cases as kubeRestartStormCases } from './cases/KubeRestartStorm.js'
import { cases as kubeVolumeMountFailingCases } from './cases/KubeVolumeMountFailing.js'
import { cases as oomKillCases } from './cases/oom-kills.js'
import { cases as countingCases } from './cases/restarts.js'
import { cases as slowLoopCases } from './cases/slow-loops.js'
import { cases as unreadyCases } from './cases/unready.js'
import { cases as waitingCases } from './cases/waiting.js'
import * as around from './dashboards/pod/around.js'
import { pod } from './dashboards/pod/dashboard.js'
import * as state from './dashboards/pod/state.js'
import * as use from './dashboards/pod/use.js'
import { restarts } from './dashboards/restarts/dashboard.js'
import * as summaries from './dashboards/restarts/summaries.js'
import { worstRestarts } from './restarts-tile.js'
import * as oomKills from './signals/oom-kills.js'
import * as probes from './signals/probes.js'
import * as restarting from './signals/restarts.js'
import * as terminating from './signals/terminating.js'
import * as unready from './signals/unready.js'
import * as waiting from './signals/waiting.js'

/** What the pack has on containers that restart and pods that do not become, or stay, as they should. */
export const restartSignals = [
  restarting.containerRestarts,
  restarting.containerRestartsSlow,
  restarting.restartingWorkloads,
  oomKills.containerOomKills,
  oomKills.criticalOomKills,
  oomKills.processOomKills,
  waiting.imageWaits,
  waiting.configWaits,
  waiting.creationWaits,
  unready.podsNotReady,
  terminating.podTerminatingTime,
  terminating.namespaceTerminating,
  probes.probeFailures,
  summaries.loopingContainers,
  summaries.oomKilledContainers,
  summaries.podsThatCannotStart,
  summaries.unreadyPods,
  summaries.lastReason,
  summaries.lastExitCode,
  summaries.podRestarts,
  summaries.listedEvictions,
  summaries.restartsOfWorkload,
  summaries.oomKillsOfWorkload,
  state.podPhase,
  state.podReason,
  state.podPlace,
  state.podReady,
  state.podScheduled,
  state.containerReady,
  state.containerWaits,
  state.containerEnded,
  state.containerExitCode,
  state.podAge,
  state.containerRestartsSoFar,
  use.containerCpuUse,
  use.containerCpuRequest,
  use.containerCpuLimit,
  use.containerMemoryUse,
  use.containerMemoryRequest,
  use.containerMemoryLimit,
  use.containerThrottled,
  use.containerCpuStall,
  use.containerMemoryStall,
  use.containerIoStall,
  around.podVolumesUsed,
  around.podInodesUsed,
  around.podReceives,
  around.podTransmits,
  around.podDrops,
  around.podProbes,
  worstRestarts,
] as const

export const restartAlerts = [
  KubeContainerOOMKilled,
  KubeContainerProcessOOMKilled,
  KubePodCrashLooping,
  KubeRestartStorm,
  KubeImagePullFailing,
  KubeContainerConfigError,
  KubeVolumeMountFailing,
  KubePodNotReady,
  KubePodStuckTerminating,
  KubeNamespaceStuckTerminating,
  KubeProbeKillsRepeated,
] as const

export const restartDashboards = [restarts, pod] as const

export const restartCases = [
  ...countingCases,
  ...oomKillCases,
  ...waitingCases,
  ...unreadyCases,
  ...kubeContainerOOMKilledCases,
  ...kubeContainerProcessOOMKilledCases,
  ...kubePodCrashLoopingCases,
  ...slowLoopCases,
  ...kubeRestartStormCases,
  ...kubeImagePullFailingCases,
  ...kubeContainerConfigErrorCases,
  ...kubeVolumeMountFailingCases,
  ...kubePodNotReadyCases,
  ...kubePodStuckTerminatingCases,
  ...kubeNamespaceStuckTerminatingCases,
  ...kubeProbeKillsRepeatedCases,
]
