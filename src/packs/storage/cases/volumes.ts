import type { Quantity } from '../../../core/quantity.js'
import { type Given, given, type Timeline } from '../../../model/case.js'

/** What names a claim. */
export type Claim = Readonly<Record<'namespace' | 'persistentvolumeclaim', string>>

export const data: Claim = { namespace: 'shop', persistentvolumeclaim: 'data' }
export const logs: Claim = { namespace: 'shop', persistentvolumeclaim: 'logs' }
export const elsewhere: Claim = { namespace: 'batch', persistentvolumeclaim: 'data' }

export const warning = { severity: 'warning', on: data } as const
export const critical = { severity: 'critical', on: data } as const

type Mode = 'ReadWriteOnce' | 'ReadOnlyMany' | 'ReadWriteMany'

/** How a claim may be mounted. */
export const accessMode = (access_mode: Mode, claim: Claim = data): Given =>
  given('kube_persistentvolumeclaim_access_mode', { ...claim, access_mode }, { '0m': 1 })

/** Claims of other names or namespaces, which may be mounted in this way. */
export const othersAre = (mode: Mode): readonly Given[] => [logs, elsewhere].map((claim) => accessMode(mode, claim))

interface Mounted {
  readonly claim?: Claim | undefined
  readonly node?: string
}

/** A volume of 100 GiB unless it is said, as the kubelet of a node that mounts it says. */
export const volume = (
  free: Timeline,
  { claim = data, node = 'a', size = '100Gi' }: Mounted & { readonly size?: Quantity } = {},
): readonly Given[] => [
  given('kubelet_volume_stats_capacity_bytes', { ...claim, node }, { '0m': size }),
  given('kubelet_volume_stats_available_bytes', { ...claim, node }, free),
]

/** Its inodes, a thousand of them. */
export const inodes = (
  free: Timeline,
  { claim = data, node = 'a', all = 1000 }: Mounted & { readonly all?: number } = {},
): readonly Given[] => [
  given('kubelet_volume_stats_inodes', { ...claim, node }, { '0m': all }),
  given('kubelet_volume_stats_inodes_free', { ...claim, node }, free),
]

/** A pod that mounts a claim. */
export const mounts = (pod: string, life: Timeline = { '0m': 1 }, claim: Partial<Claim> = {}): Given =>
  given(
    'kube_pod_spec_volumes_persistentvolumeclaims_info',
    { ...data, ...claim, pod, volume: 'v', ephemeral: 'false' },
    life,
  )
