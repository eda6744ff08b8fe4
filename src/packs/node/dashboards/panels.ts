import type { Text } from '../../../core/text.js'
import type { Panel, PanelKind } from '../../../model/panel.js'
import type { Signal } from '../../../model/signal.js'
import { byNode, noData } from './words.js'

type More = Partial<Omit<Panel, 'kind' | 'description' | 'shows'>>

const of =
  (kind: PanelKind) =>
  (signal: Signal, description: Text, as: Text = byNode, more: More = {}): Panel => ({
    kind,
    description,
    shows: [{ signal, as }],
    noValue: noData,
    width: 12,
    height: 8,
    ...more,
  })

/** One signal over time, by its own title, coloured by its own limits: half a row wide unless it says otherwise. */
export const lines = of('timeseries')

/** When one state held. */
export const states = of('state-timeline')
