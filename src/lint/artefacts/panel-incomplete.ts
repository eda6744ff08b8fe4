import type { ArtefactRule } from '../rule.js'
import { dashboardsIn, type PanelJson, panelPath, shownPanels } from './dashboards.js'

const wanted: Readonly<Record<string, (panel: PanelJson) => string | undefined>> = {
  description: ({ description }) => description,
  unit: ({ fieldConfig }) => fieldConfig?.defaults?.unit,
  noValue: ({ fieldConfig }) => fieldConfig?.defaults?.noValue,
}

/** A panel without a description, a unit, or a word for "no data". */
export const panelIncomplete: ArtefactRule = {
  name: 'panel-incomplete',
  severity: 'error',
  check: (files) =>
    dashboardsIn(files).flatMap(({ path, json }) =>
      shownPanels(json).flatMap((panel) =>
        Object.entries(wanted)
          .filter(([, of]) => !of(panel))
          .map(([name]) => ({ where: { path: panelPath(path, panel) }, message: `it has no ${name}` })),
      ),
    ),
}
