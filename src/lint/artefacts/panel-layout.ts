import { columns } from '../../grafana/layout.js'
import type { ArtefactRule, Found } from '../rule.js'
import { type DashboardJson, dashboardsIn, type PanelJson, panelPath } from './dashboards.js'

/** Panels that leave Grafana's grid or lie on each other: Grafana moves them, each time to another place. */
export const panelLayout: ArtefactRule = {
  name: 'panel-layout',
  severity: 'error',
  check: (files) =>
    dashboardsIn(files).flatMap(({ path, json }) => layers(json).flatMap((panels) => inLayer(path, panels))),
}

// Panels of a collapsed row are laid out apart from the rest.
const layers = ({ panels = [] }: DashboardJson): readonly (readonly PanelJson[])[] => [
  panels,
  ...panels.flatMap(({ panels: inner }) => (inner ? [inner] : [])),
]

const inLayer = (path: string, panels: readonly PanelJson[]): readonly Found[] =>
  panels.flatMap((panel, i) => {
    const where = { path: panelPath(path, panel) }
    const { gridPos } = panel
    if (!gridPos) return [{ where, message: 'it has no place' }]
    const covered = panels.slice(0, i).find((other) => overlap(panel, other))
    return [
      ...(gridPos.x + gridPos.w > columns
        ? [{ where, message: `it ends in column ${gridPos.x + gridPos.w} of ${columns}` }]
        : []),
      ...(covered ? [{ where, message: `it lies on "${covered.title}"` }] : []),
    ]
  })

const overlap = ({ gridPos: a }: PanelJson, { gridPos: b }: PanelJson): boolean =>
  a !== undefined && b !== undefined && a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
