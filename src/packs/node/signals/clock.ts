import { text } from '../../../core/text.js'
import { last, lookback } from '../../../model/freshness.js'
import { above, atLeast, holds } from '../../../model/limits.js'
import { byNodeName } from '../../../model/node-name.js'
import type { Settings } from '../../../model/settings.js'
import { signal } from '../../../model/signal.js'
import { series } from '../../../promql/selector.js'
import { promql } from '../../../promql/template.js'
import { nodeExporter } from './jobs.js'

const node = ['cluster', 'node']

const offset = (s: Settings) => series('node_timex_offset_seconds', nodeExporter(s))

export const clockOffset = signal({
  name: 'node_clock_offset',
  means: text('Distance of the clock from its reference', '기준 시각과의 차이'),
  unit: 'seconds',
  by: node,
  kind: 'gauge',
  expr: (s) => byNodeName(s, promql`abs(${last(s, offset(s))})`),
  limits: above({ warning: 0.05 }),
  needs: ['node-exporter'],
})

/** A clock that is being put right comes nearer, and needs nobody; of one that was not seen then it is not known. */
export const clockOffsetGrowth = signal({
  name: 'node_clock_offset_growth',
  means: text('How much farther off the clock is than 5 minutes ago', '5분 전보다 벌어진 시각 차이'),
  unit: 'seconds',
  by: node,
  kind: 'gauge',
  expr: (s) => {
    const before = promql`last_over_time(${offset(s)}[${lookback(s, offset(s))}] offset ${'5m'})`
    const now = last(s, offset(s))
    return byNodeName(s, promql`abs(${now}) - abs(${before} or ${now})`)
  },
  limits: atLeast({ warning: 0 }),
  needs: ['node-exporter'],
})

export const clockUnsynchronised = signal({
  name: 'node_clock_unsynchronised',
  means: text('Clock is not synchronised', '시각이 동기화되지 않음'),
  unit: 'state',
  by: node,
  kind: 'gauge',
  expr: (s) => byNodeName(s, promql`1 - ${last(s, series('node_timex_sync_status', nodeExporter(s)))}`),
  limits: holds('warning'),
  needs: ['node-exporter'],
})

/** The kernel adds to it while nobody tells it the time, and calls the clock unsynchronised at 16 s (adjtimex(2)). */
export const clockMaxError = signal({
  name: 'node_clock_max_error',
  means: text('Greatest error that the clock may have', '시각의 최대 오차'),
  unit: 'seconds',
  by: node,
  kind: 'gauge',
  expr: (s) => byNodeName(s, last(s, series('node_timex_maxerror_seconds', nodeExporter(s)))),
  limits: atLeast({ warning: 16 }),
  needs: ['node-exporter'],
})
