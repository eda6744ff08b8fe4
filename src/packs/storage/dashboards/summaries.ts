import { text } from '../../../core/text.js'
import { latest } from '../../../model/freshness.js'
import { recorded, recordOf } from '../../../model/recorded.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { kubelet } from '../../node/signals/jobs.js'
import { claim } from '../signals/claims.js'
import { volumeFree, volumeLow } from '../signals/filling.js'

// Columns of the table of claims that no alert needs.

const column = { by: claim, kind: 'gauge', needs: ['kubelet'] } as const

// By the lowest of each quarter of an hour: what comes and goes is no growth.
const perSecond = promql`deriv(${recordOf(volumeLow)}[${'6h'}])`

const size = (s: Settings) => latest(s, claim, series('kubelet_volume_stats_capacity_bytes', kubelet(s)))

export const volumeUsed = signal({
  ...column,
  name: 'volume_used',
  means: text('Used share of a volume', '볼륨 사용률'),
  unit: 'ratio',
  expr: (s) => promql`1 - ${recorded(s, volumeFree)}`,
})

export const volumeUsedBytes = signal({
  ...column,
  name: 'volume_used_bytes',
  means: text('Used space of a volume', '볼륨의 사용한 공간'),
  unit: 'bytes',
  expr: (s) => latest(s, claim, series('kubelet_volume_stats_used_bytes', kubelet(s))),
})

export const volumeGrowth = signal({
  ...column,
  name: 'volume_growth',
  means: text('Growth of a volume per day', '볼륨의 하루 증가량'),
  unit: 'bytes',
  expr: (s) => promql`-86400 * ${perSecond} * ${size(s)}`,
})

/** Only where it fills at all. */
export const volumeTimeLeft = signal({
  ...column,
  name: 'volume_time_left',
  means: text('Time until a volume is full', '볼륨이 가득 차기까지 남은 시간'),
  unit: 'seconds',
  expr: (s) => promql`${recorded(s, volumeFree)} / (-${perSecond} > 0)`,
})
