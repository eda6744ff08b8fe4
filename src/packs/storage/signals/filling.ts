import { text } from '../../../core/text.js'
import { last, latest } from '../../../model/freshness.js'
import { below } from '../../../model/limits.js'
import { recordOf } from '../../../model/recorded.js'
import type { Settings } from '../../../model/settings.js'
import { type Signal, signal } from '../../../model/signal.js'
import type { Expr } from '../../../promql/expr.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { kubelet } from '../../node/signals/jobs.js'
import { claim, mayNotFill } from './claims.js'

/** A volume as each kubelet that mounts it says: once per claim, and not where it says that there is no size. */
const share =
  (free: 'available_bytes' | 'inodes_free', size: 'capacity_bytes' | 'inodes') =>
  (s: Settings): Expr => {
    const now = last(s, series(`kubelet_volume_stats_${free}`, kubelet(s)))
    const all = latest(s, claim, series(`kubelet_volume_stats_${size}`, kubelet(s)))
    return mayNotFill(s, promql`min by (${claim}) (${now}) / (${all} != 0)`)
  }

// The kubelet measures volumes once a minute, so more samples than that tell nothing new.
const measured = { by: claim, kind: 'gauge', unit: 'ratio', interval: '1m', needs: ['kubelet'] } as const

export const volumeFree = signal({
  ...measured,
  name: 'volume_free',
  means: text('Free share of a volume', '볼륨의 남은 비율'),
  expr: share('available_bytes', 'capacity_bytes'),
  limits: below({ critical: '3%', warning: '15%' }),
  record: 'cluster_namespace_persistentvolumeclaim:volume_free:ratio',
})

export const volumeInodesFree = signal({
  ...measured,
  name: 'volume_inodes_free',
  means: text('Free share of a volume’s inodes', '볼륨의 남은 아이노드 비율'),
  expr: share('inodes_free', 'inodes'),
  limits: below({ critical: '3%', warning: '15%' }),
  record: 'cluster_namespace_persistentvolumeclaim:volume_inodes_free:ratio',
})

/** A small share of a large volume is still a lot. */
export const volumeFreeBytes = signal({
  name: 'volume_free_bytes',
  means: text('Free space of a volume', '볼륨의 남은 공간'),
  unit: 'bytes',
  by: claim,
  kind: 'gauge',
  expr: (s) => promql`min by (${claim}) (${last(s, series('kubelet_volume_stats_available_bytes', kubelet(s)))})`,
  limits: below({ critical: '10Gi' }),
  needs: ['kubelet'],
})

// Days are read from these: 24 samples for six hours, 96 for a day.
const quarterly = { by: claim, kind: 'gauge', unit: 'ratio', interval: '15m', needs: ['kubelet'] } as const

const low = (free: Signal) => (): Expr => promql`min by (${claim}) (min_over_time(${recordOf(free)}[${'15m'}]))`

/** Until an hour ago, for what fills now must not be compared with itself. */
const lowest = (lows: Signal) => (): Expr =>
  promql`min by (${claim}) (min_over_time(${recordOf(lows)}[${'1d'}] offset ${'1h'}))`

export const volumeLow = signal({
  ...quarterly,
  name: 'volume_low',
  means: text('Lowest free share of a volume in 15 minutes', '15분 중 볼륨의 최저 남은 비율'),
  expr: low(volumeFree),
  record: 'cluster_namespace_persistentvolumeclaim:volume_free:min15m',
})

export const volumeLowest = signal({
  ...quarterly,
  name: 'volume_lowest',
  means: text('Lowest free share of a volume in a day', '하루 중 볼륨의 최저 남은 비율'),
  expr: lowest(volumeLow),
  record: 'cluster_namespace_persistentvolumeclaim:volume_free:min1d',
})

export const volumeInodesLow = signal({
  ...quarterly,
  name: 'volume_inodes_low',
  means: text('Lowest free share of a volume’s inodes in 15 minutes', '15분 중 볼륨의 최저 남은 아이노드 비율'),
  expr: low(volumeInodesFree),
  record: 'cluster_namespace_persistentvolumeclaim:volume_inodes_free:min15m',
})

export const volumeInodesLowest = signal({
  ...quarterly,
  name: 'volume_inodes_lowest',
  means: text('Lowest free share of a volume’s inodes in a day', '하루 중 볼륨의 최저 남은 아이노드 비율'),
  expr: lowest(volumeInodesLow),
  record: 'cluster_namespace_persistentvolumeclaim:volume_inodes_free:min1d',
})
