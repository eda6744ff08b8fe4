import type { ArtefactRule, Found } from '../rule.js'
import { type DashboardJson, dashboardsIn, panelPath, shownPanels } from './dashboards.js'

/** How many queries a dashboard may send when it is opened. */
export const queriesOnOpen = 20

/** A dashboard that asks too much at once, or one thing twice. */
export const queryBudget: ArtefactRule = {
  name: 'query-budget',
  severity: 'error',
  check: (files) => dashboardsIn(files).flatMap(({ path, json }) => [...tooMany(path, json), ...twice(path, json)]),
}

// A collapsed row holds its panels within, and asks nothing until it is opened.
const tooMany = (path: string, { panels = [] }: DashboardJson): readonly Found[] => {
  const count = panels.flatMap(({ targets = [] }) => targets).length
  const message = `it sends ${count} queries when it is opened, of ${queriesOnOpen} at most`
  return count > queriesOnOpen
    ? [{ where: { path }, message, help: 'Collapse the rows that do not answer its question.' }]
    : []
}

const twice = (path: string, json: DashboardJson): readonly Found[] => {
  const asked = shownPanels(json).flatMap((panel) =>
    // What is asked for the present and over time are two questions.
    (panel.targets ?? []).map(({ expr, instant }) => ({ where: { path: panelPath(path, panel) }, expr, instant })),
  )
  return asked
    .filter((one, i) => asked.findIndex(({ expr, instant }) => expr === one.expr && instant === one.instant) < i)
    .map(({ where }) => ({ where, message: 'another panel asks the same query' }))
}
