import type { Profile, StackName } from '../../model/settings.js'
import { kubePrometheus } from './kube-prometheus.js'
import { kubePrometheusStack } from './kube-prometheus-stack.js'
import { kubeadm } from './kubeadm.js'
import { managed } from './managed.js'
import type { ProfilePreset, StackPreset } from './preset.js'
import { prometheus } from './prometheus.js'

export const profilePresets: Readonly<Record<Profile, ProfilePreset>> = { kubeadm, managed }

const stacks = { prometheus, 'kube-prometheus': kubePrometheus, 'kube-prometheus-stack': kubePrometheusStack } as const

export const stackPresets: Readonly<Record<StackName, StackPreset>> = stacks

/** What some stack takes away, by the name under which `mended` brings it back. */
export type LossName = { [S in StackName]: keyof (typeof stacks)[S]['losses'] }[StackName] & string

/** The names of all losses, each once. */
export const lossNames = [
  ...new Set(Object.values(stackPresets).flatMap(({ losses }) => Object.keys(losses))),
] as readonly LossName[]
