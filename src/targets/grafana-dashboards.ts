import { grafanaDashboard } from '../grafana/dashboard.js'
import type { BuiltDashboard } from '../model/bundle.js'
import { withStandIns } from '../promql/variables.js'
import { metricsIn } from './rule-groups.js'
import type { Target } from './target.js'

/** Grafana's classic JSON, one file per dashboard, for import by hand and for file provisioning. */
export const grafanaDashboards: Target = {
  name: 'grafana-dashboards',
  emit: ({ dashboards, settings }) =>
    dashboards.map((built) => ({
      path: `grafana/dashboards/${built.dashboard.id}.json`,
      content: dashboardJson(built, settings.language),
      source: `dashboard ${built.dashboard.id}`,
      metrics: dashboardMetrics(built),
    })),
}

/** A dashboard's JSON as it is written. */
export const dashboardJson = (built: BuiltDashboard, language: Parameters<typeof grafanaDashboard>[1]): string =>
  `${JSON.stringify(grafanaDashboard(built, language), null, 2)}\n`

/** The metric families and records that a dashboard's panels read. */
export const dashboardMetrics = ({ rows }: BuiltDashboard): readonly string[] =>
  metricsIn(
    rows.flatMap(({ panels }) => panels.flatMap(({ queries }) => queries.map(({ expr }) => withStandIns(expr)))),
  )
