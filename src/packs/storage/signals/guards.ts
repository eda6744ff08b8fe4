import { text } from '../../../core/text.js'
import { atLeast, below } from '../../../model/limits.js'
import { recorded } from '../../../model/recorded.js'
import { type Signal, signal } from '../../../model/signal.js'
import { promql } from '../../../promql/template.js'
import { claim } from './claims.js'
import { volumeFree, volumeInodesFree, volumeInodesLowest, volumeLowest } from './filling.js'

// What must hold beside a fast trend, so that a volume that is emptied in time raises nothing.

const guard = { by: claim, kind: 'gauge', unit: 'ratio', needs: ['kubelet'] } as const

/** A fast trend counts only when little is left. */
export const volumeFreeFast = signal({
  ...guard,
  name: 'volume_free_fast',
  means: text('Free share at which a fast trend counts', '빠른 추세를 따지기 시작하는 남은 비율'),
  expr: (s) => recorded(s, volumeFree),
  limits: below({ critical: '40%' }),
})

export const volumeInodesFreeFast = signal({
  ...guard,
  name: 'volume_inodes_free_fast',
  means: text('Free share of inodes at which a fast trend counts', '빠른 추세를 따지기 시작하는 남은 아이노드 비율'),
  expr: (s) => recorded(s, volumeInodesFree),
  limits: below({ critical: '40%' }),
})

const ofLowest =
  (free: Signal, lowest: Signal): Signal['expr'] =>
  (s) =>
    promql`${recorded(s, free)} / ${recorded(s, lowest)}`

/** A nightly backup leaves as much as it left the night before, or hardly less. */
export const volumeFilledBefore = signal({
  ...guard,
  name: 'volume_filled_before',
  means: text('Free space against the lowest of the last day', '지난 하루 최저치에 견준 남은 공간'),
  expr: ofLowest(volumeFree, volumeLowest),
  limits: atLeast({ critical: '95%' }),
})

export const volumeInodesFilledBefore = signal({
  ...guard,
  name: 'volume_inodes_filled_before',
  means: text('Free inodes against the lowest of the last day', '지난 하루 최저치에 견준 남은 아이노드'),
  expr: ofLowest(volumeInodesFree, volumeInodesLowest),
  limits: atLeast({ critical: '95%' }),
})
