import * as dashboard from '@grafana/grafana-foundation-sdk/dashboard'
import * as prometheus from '@grafana/grafana-foundation-sdk/prometheus'
import type { Language } from '../core/text.js'
import type { BuiltPanel } from '../model/bundle.js'
import type { PanelKind } from '../model/panel.js'
import { panelBuilder } from './kinds.js'
import type { Position } from './layout.js'
import { thresholds } from './thresholds.js'
import { grafanaUnits } from './units.js'
import { legend, states } from './words.js'

/** The data source that every query names: the dashboard's own variable. */
export const datasource = { type: 'prometheus', uid: '${datasource}' } as const

const showsRange: readonly PanelKind[] = ['timeseries', 'state-timeline']

/** A panel in Grafana's form, at its place. */
export const grafanaPanel = (
  built: BuiltPanel,
  id: number,
  position: Position,
  language: Language,
): dashboard.Panel => {
  const { panel, title, queries, signals, colouredBy } = built
  const unit = signals[0]?.signal.unit ?? 'count'
  const builder = panelBuilder(panel.kind)
    .id(id)
    .gridPos(position)
    .title(title[language])
    .description(panel.description[language])
    .datasource(datasource)
    .unit(grafanaUnits[unit])
    .noValue(panel.noValue[language])
    .thresholds(
      new dashboard.ThresholdsConfigBuilder()
        .mode(dashboard.ThresholdsMode.Absolute)
        .steps(thresholds(colouredBy).map((step) => ({ ...step }))),
    )
  if (unit === 'state') builder.mappings([stateMapping(language)])
  if (unit === 'count' && !showsRange.includes(panel.kind)) builder.decimals(0)
  queries.forEach(({ expr, as }, i) => {
    const query = new prometheus.DataqueryBuilder().refId(refId(i)).datasource(datasource).expr(expr)
    builder.withTarget(
      showsRange.includes(panel.kind)
        ? query.range().legendFormat(legend(as[language]))
        : query.instant().legendFormat(legend(as[language])).format(formatOf(panel.kind)),
    )
  })
  return builder.build()
}

const formatOf = (kind: PanelKind): prometheus.PromQueryFormat =>
  kind === 'table' ? prometheus.PromQueryFormat.Table : prometheus.PromQueryFormat.TimeSeries

// A, B, … Z are enough: no panel may have more than the 20 queries of a whole dashboard.
const refId = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index)

const stateMapping = (language: Language): dashboard.ValueMap => ({
  type: dashboard.MappingType.ValueToText,
  options: { '0': { text: states[language].off, index: 0 }, '1': { text: states[language].on, index: 1 } },
})
