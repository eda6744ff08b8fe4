import * as common from '@grafana/grafana-foundation-sdk/common'
import * as dashboard from '@grafana/grafana-foundation-sdk/dashboard'
import * as prometheus from '@grafana/grafana-foundation-sdk/prometheus'
import type { Language } from '../core/text.js'
import type { BuiltPanel } from '../model/bundle.js'
import type { PanelKind } from '../model/panel.js'
import { tableColumns, tableTransformations } from './columns.js'
import { panelBuilder, type table } from './kinds.js'
import type { Position } from './layout.js'
import { linkToDashboard } from './links.js'
import { thresholds } from './thresholds.js'
import { grafanaUnits } from './units.js'
import { legend, stateMapping } from './words.js'

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
  const { panel, title, queries, signals, colouredBy, guards } = built
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
        .steps(thresholds(colouredBy, guards).map((step) => ({ ...step }))),
    )
  if (unit === 'state') builder.mappings([stateMapping(language)])
  if (unit === 'count' && !showsRange.includes(panel.kind)) builder.decimals(0)
  // A whole bar is the whole of what is shared.
  if (unit === 'ratio' && panel.kind === 'bars') builder.max(1)
  if (isTable(panel.kind)) asTable(builder as ReturnType<typeof table>, built, language)
  else if (built.opens) builder.links([linkToDashboard(built.opens.id, language)])
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

const isTable = (kind: PanelKind): boolean => kind === 'table' || kind === 'objects'

const asTable = (builder: ReturnType<typeof table>, built: BuiltPanel, language: Language): void => {
  const { queries, panel } = built
  const refIds = queries.map((_, i) => refId(i))
  for (const transformation of tableTransformations(built, refIds, language))
    builder.withTransformation({ ...transformation })
  for (const { title, properties } of tableColumns(built, language)) builder.overrideByName(title, [...properties])
  const sorted = queries.find(({ signal }) => signal.signal.name === panel.sortedBy?.name)
  if (sorted) builder.sortBy([new common.TableSortByFieldStateBuilder().displayName(sorted.as[language]).desc(true)])
}

const formatOf = (kind: PanelKind): prometheus.PromQueryFormat =>
  isTable(kind) ? prometheus.PromQueryFormat.Table : prometheus.PromQueryFormat.TimeSeries

// A, B, … Z are enough: no panel may have more than the 20 queries of a whole dashboard.
const refId = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index)
