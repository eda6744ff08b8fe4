import type { BuiltDashboard, BuiltPanel, BuiltSignal } from '../model/bundle.js'
import type { Dashboard, Variable } from '../model/dashboard.js'
import type { Panel } from '../model/panel.js'
import { narrow } from '../model/scope.js'
import type { Settings } from '../model/settings.js'
import { type Matcher, matches } from '../promql/matchers.js'
import { format } from '../promql/print.js'
import type { BuiltSignals } from './signals.js'

const cluster: Variable = {
  name: 'cluster',
  title: { en: 'Cluster', ko: '클러스터' },
  from: 'kube_node_info',
  all: false,
}

/**
 * A dashboard with its queries, each narrowed to the variables. Signals that are not built drop out of their panels,
 * and panels that show nothing drop out of their rows.
 */
export const builtDashboard = (
  dashboard: Dashboard,
  pack: string,
  settings: Settings,
  signals: BuiltSignals,
): BuiltDashboard => {
  const variables = [...(settings.cluster === 'label' ? [cluster] : []), ...dashboard.variables]
  const rows = dashboard.rows.map((row) => ({
    ...row,
    panels: row.panels.flatMap((panel) => builtPanel(panel, variables, settings, signals)),
  }))
  return { dashboard, pack, variables, rows: rows.filter(({ panels }) => panels.length > 0) }
}

const builtPanel = (
  panel: Panel,
  variables: readonly Variable[],
  settings: Settings,
  signals: BuiltSignals,
): readonly BuiltPanel[] => {
  const shown = panel.shows.flatMap(({ signal, as }) => {
    const built = signals.get(signal.name)
    return built ? [{ built, as }] : []
  })
  const [first] = shown
  if (!first) return []
  return [
    {
      panel,
      title: panel.title ?? first.built.signal.means,
      signals: shown.map(({ built }) => built),
      colouredBy: (panel.limitsOf && signals.get(panel.limitsOf.name)) ?? first.built,
      queries: shown.map(({ built, as }) => ({ expr: query(built, variables, settings), as })),
    },
  ]
}

const query = ({ read }: BuiltSignal, variables: readonly Variable[], settings: Settings): string => {
  const matchers = Object.fromEntries(variables.map((variable) => [variable.name, chosen(variable)]))
  return format(narrow(read, matchers, settings).text)
}

// Grafana escapes a value for regular expressions only where several, or all, can be chosen.
const chosen = ({ name, all }: Variable): string | Matcher => (all ? matches(`$${name}`) : `$${name}`)
