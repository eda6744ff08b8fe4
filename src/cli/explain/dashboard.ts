import { dashboardUid } from '../../grafana/dashboard-uid.js'
import type { BuiltDashboard } from '../../model/bundle.js'
import type { Described } from '../pipeline.js'
import type { Explanation } from './explanation.js'
import { alertRulesOf } from './readers.js'

/** A dashboard: the question that it answers, its panels, and the alerts that open it. */
export const explainDashboard = ({ dashboard, pack, rows }: BuiltDashboard, { bundle }: Described): Explanation => {
  const { language } = bundle.settings
  const opens = alertRulesOf(bundle).filter(({ alert }) => alert.shows === dashboard.id)
  return {
    name: dashboard.id,
    kind: `dashboard of the pack ${pack}, uid ${dashboardUid(dashboard.id)}`,
    means: `${dashboard.title[language]}: ${dashboard.question[language]}`,
    facts: [
      ...rows.map(({ title, panels }): Explanation['facts'][number] => [
        title[language],
        panels.map((panel) => `${panel.title[language]}: ${panel.signals.map(({ signal }) => signal.name).join(', ')}`),
      ]),
      ['opened by', [...new Set(opens.map(({ alert }) => `alert ${alert.name}`))]],
      ['next', dashboard.next],
    ],
  }
}
