import { breaches, type Condition, except } from '../../../model/condition.js'
import type { Severity } from '../../../model/severity.js'
import { unschedulablePods } from '../../capacity/signals/unschedulable.js'
import { containerOomKills } from '../signals/oom-kills.js'
import { containerRestarts } from '../signals/restarts.js'
import { configWaits, imageWaits } from '../signals/waiting.js'

/** The alerts that tell why pods of a workload fail, of which none waits longer than ten minutes. */
export const podAlerts = [
  'KubeRestartStorm',
  'KubePodCrashLooping',
  'KubeContainerOOMKilled',
  'KubeImagePullFailing',
  'KubeContainerConfigError',
  'KubeVolumeMountFailing',
  'KubeProbeKillsRepeated',
] as const

/** Those and the slower ones: what explains a workload that has missed pods for a quarter of an hour. */
export const slowPodAlerts = [...podAlerts, 'KubePodNotReady', 'KubePodUnschedulable'] as const

/** Those of them that are as quick as an alert which waits five minutes; `unexplained` leaves the others out. */
export const quickPodAlerts = ['KubeRestartStorm', 'KubeContainerOOMKilled', 'KubeVolumeMountFailing'] as const

// What is critical does not wait for a warning, as OOM kills and failing pulls are, nor a quarter of an hour for a place.
const troubles: Readonly<Record<Severity, readonly Condition[]>> = {
  critical: [
    except(breaches(containerRestarts, 'critical'), breaches(containerOomKills, 'warning')),
    breaches(configWaits, 'critical'),
  ],
  warning: [
    breaches(containerRestarts, 'warning'),
    breaches(imageWaits, 'warning'),
    breaches(configWaits, 'warning'),
    breaches(unschedulablePods, 'warning'),
  ],
}

/** It holds for a workload, and no trouble of its pods has an alert of its own, at least as severe, that comes later. */
export const unexplained = (of: Condition, severity: Severity): Condition => except(of, ...troubles[severity])
