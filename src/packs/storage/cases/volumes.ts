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

/** A volume of 100 GiB, as the kubelet of a node that mounts it says. */
export const volume = (free: Timeline, node = 'a', size: Quantity = '100Gi', claim = data): readonly Given[] => [
  given('kubelet_volume_stats_capacity_bytes', { ...claim, node }, { '0m': size }),
  given('kubelet_volume_stats_available_bytes', { ...claim, node }, free),
]

/** Its inodes, a thousand of them. */
export const inodes = (free: Timeline, node = 'a', all = 1000, claim = data): readonly Given[] => [
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

export const trendNeedsHistory = { 'history-begins': 'a trend is not known before there is history' } as const

/** For stories of what is compared with an hour ago, which an hour without scrapes is too. */
export const trendOfThePast = { ...trendNeedsHistory, gap: 'an hour ago is so by the clock, scrapes or none' } as const
