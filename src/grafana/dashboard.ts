import {
  AnnotationQueryBuilder,
  DashboardBuilder,
  DashboardCursorSync,
  DashboardLinkBuilder,
  DashboardLinkType,
  type Panel,
  RowBuilder,
} from '@grafana/grafana-foundation-sdk/dashboard'
import { sortedRecord } from '../core/compare.js'
import type { Language } from '../core/text.js'
import type { BuiltDashboard } from '../model/bundle.js'
import { dashboardUid } from './dashboard-uid.js'
import { flow } from './layout.js'
import { datasource, grafanaPanel } from './panel.js'
import { grafanaVariables } from './variables.js'
import { parts } from './words.js'

/**
 * A dashboard as Grafana's classic JSON (schema version 42), which page import, file provisioning and the sidecar all
 * take: the data source is a variable, and nothing is left to be asked at import.
 */
export const grafanaDashboard = (built: BuiltDashboard, language: Language): unknown => {
  const { dashboard } = built
  const board = new DashboardBuilder(dashboard.title[language])
    .uid(dashboardUid(dashboard.id))
    .description(dashboard.question[language])
    .tags(['mangru'])
    .timezone('browser')
    .tooltip(DashboardCursorSync.Crosshair)
    .refresh('1m')
    .time({ from: 'now-3h', to: 'now' })
    .editable()
    .annotation(alertAnnotation(built, language))
    .links(dashboard.next.map((id) => linkTo(id)))
    .build()
  board.templating = { list: [...grafanaVariables(built, language)] }
  board.panels = [...panelsOf(built, language)]
  board.schemaVersion = 42
  return sortedKeys(JSON.parse(JSON.stringify(board)))
}

const panelsOf = ({ rows }: BuiltDashboard, language: Language): readonly Panel[] => {
  const panels: Panel[] = []
  let y = 0
  let id = 1
  for (const row of rows) {
    const header = new RowBuilder(row.title[language]).id(id++).gridPos({ x: 0, y, w: 24, h: 1 }).build()
    const { positions, bottom } = flow(
      row.panels.map(({ panel }) => panel),
      y + 1,
    )
    const laid = row.panels.flatMap((panel, i) => {
      const position = positions[i]
      return position ? [grafanaPanel(panel, id++, position, language)] : []
    })
    // A collapsed row holds its panels itself, which is what keeps their queries from running.
    header.collapsed = row.collapsed ?? false
    header.panels = row.collapsed ? laid : []
    panels.push(header as unknown as Panel, ...(row.collapsed ? [] : laid))
    y = row.collapsed ? y + 1 : bottom
  }
  return panels
}

const alertAnnotation = ({ variables }: BuiltDashboard, language: Language) => {
  // Alerts about the whole cluster do not have the label, and belong into the picture too.
  const chosen = variables.map(({ name, all }) => `,${name}${all ? `=~"$${name}|"` : `="$${name}"`}`).join('')
  return new AnnotationQueryBuilder()
    .name(parts[language].alerts)
    .datasource(datasource)
    .enable(true)
    .iconColor('red')
    .expr(`ALERTS{alertstate="firing"${chosen}}`)
    .titleFormat('{{alertname}}')
    .textFormat('{{severity}}')
}

const linkTo = (id: string) =>
  new DashboardLinkBuilder(id)
    .type(DashboardLinkType.Link)
    .url(`/d/${dashboardUid(id)}`)
    .keepTime(true)
    .includeVars(true)

const sortedKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sortedKeys)
  if (typeof value !== 'object' || value === null) return value
  return sortedRecord(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sortedKeys(inner)])))
}
