import { amount, type Quantity } from '../../../core/quantity.js'
import { text } from '../../../core/text.js'
import { last } from '../../../model/freshness.js'
import { below } from '../../../model/limits.js'
import { byNodeName } from '../../../model/node-name.js'
import { recorded } from '../../../model/recorded.js'
import { byPool } from '../../../model/scope.js'
import type { EvictionThresholds, Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { nodeExporter } from '../../node/signals/jobs.js'

const filesystem = ['cluster', 'node', 'fs']

type Fs = 'nodefs' | 'imagefs'
type Resource = 'bytes' | 'inodes'

const families = {
  bytes: { free: 'node_filesystem_avail_bytes', size: 'node_filesystem_size_bytes' },
  inodes: { free: 'node_filesystem_files_free', size: 'node_filesystem_files' },
} as const

// The kubelet has no threshold of its own for inodes of images unless it is given one: the node's serves both.
const threshold = (eviction: EvictionThresholds, fs: Fs, resource: Resource): Quantity =>
  resource === 'inodes' ? eviction.nodefsInodesFree : eviction[`${fs}Available`]

/** The share of a mount that is free beyond what the kubelet keeps free: below zero it evicts. */
const beyond = (s: Settings, mountpoint: string, keptFree: Quantity, { free, size }: (typeof families)[Resource]) => {
  const of = (family: typeof free | typeof size) => last(s, series(family, { mountpoint, ...nodeExporter(s) }))
  const kept = amount(keptFree)
  const isShare = typeof keptFree === 'string' && keptFree.endsWith('%')
  const share = isShare ? promql`${of(free)} / ${of(size)} - ${kept}` : promql`(${of(free)} - ${kept}) / ${of(size)}`
  return byNodeName(s, share)
}

/** Both of the kubelet's file systems, by node pool, each row saying which; one of no size, such as btrfs' inodes, has none. */
const headroom =
  (resource: Resource) =>
  (s: Settings): Expr => {
    const of = (fs: Fs) => {
      const ofPools = byPool(s, (eviction) =>
        beyond(s, eviction[`${fs}Mount`], threshold(eviction, fs, resource), families[resource]),
      )
      return promql`label_replace(${ofPools}, ${'fs'}, ${fs}, ${''}, ${''})`
    }
    return promql`${of('nodefs')} or ${of('imagefs')}`
  }

export const filesystemHeadroom = signal({
  name: 'node_filesystem_headroom',
  means: text('Free space beyond the eviction threshold', '퇴출 임계값까지 남은 디스크 비율'),
  unit: 'ratio',
  by: filesystem,
  kind: 'gauge',
  expr: headroom('bytes'),
  limits: below({ warning: '5%' }),
  record: 'cluster_node_fs:filesystem_headroom:ratio',
  interval: '1m',
  needs: ['node-exporter'],
})

/** A trend counts only when little is left. */
export const filesystemHeadroomLow = signal({
  name: 'node_filesystem_headroom_low',
  means: text('Free space at which its trend counts', '추세를 따지기 시작하는 디스크 여유'),
  unit: 'ratio',
  by: filesystem,
  kind: 'gauge',
  expr: (s) => recorded(s, filesystemHeadroom),
  limits: below({ warning: '20%' }),
  needs: ['node-exporter'],
})

export const inodesHeadroom = signal({
  name: 'node_inodes_headroom',
  means: text('Free inodes beyond the eviction threshold', '퇴출 임계값까지 남은 아이노드 비율'),
  unit: 'ratio',
  by: filesystem,
  kind: 'gauge',
  expr: headroom('inodes'),
  limits: below({ warning: '5%' }),
  record: 'cluster_node_fs:inodes_headroom:ratio',
  interval: '1m',
  needs: ['node-exporter'],
})

export const inodesHeadroomLow = signal({
  name: 'node_inodes_headroom_low',
  means: text('Free inodes at which their trend counts', '추세를 따지기 시작하는 아이노드 여유'),
  unit: 'ratio',
  by: filesystem,
  kind: 'gauge',
  expr: (s) => recorded(s, inodesHeadroom),
  limits: below({ warning: '20%' }),
  needs: ['node-exporter'],
})
