import type { Text } from '../../../core/text.js'
import type { Panel } from '../../../model/panel.js'
import type { Signal } from '../../../model/signal.js'
import { byClaim, noVolumes } from './words.js'

/** One signal of claims over time, half a row wide. */
export const lines = (signal: Signal, description: Text): Panel => ({
  kind: 'timeseries',
  description,
  shows: [{ signal, as: byClaim }],
  noValue: noVolumes,
  width: 12,
  height: 8,
})
