import { situations } from '../model/alert.js'
import type { BuiltDashboard, BuiltPanel, BuiltSignal, Opened } from '../model/bundle.js'
import type { Dashboard, Variable } from '../model/dashboard.js'
import type { Pack } from '../model/pack.js'
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

/** What every panel of a build is made with. */
interface Making {
  readonly packs: readonly Pack[]
  readonly settings: Settings
  readonly signals: BuiltSignals
  /** The dashboards that something is left of. */
  readonly dashboards: readonly Dashboard[]
}

/**
 * The dashboards of the packs, the landing page with what each pack contributes to it. One of which nothing is built
 * vanishes, and so do the links to it.
 */
export const builtDashboards = (
  packs: readonly Pack[],
  settings: Settings,
  signals: BuiltSignals,
): readonly BuiltDashboard[] => {
  const dashboards = packs.flatMap((pack) => pack.dashboards).filter((dashboard) => showsAny(dashboard, signals))
  const making = { packs, settings, signals, dashboards }
  return packs.flatMap((pack) =>
    pack.dashboards
      .filter((dashboard) => dashboards.includes(dashboard))
      .map((dashboard) => builtDashboard(dashboard, pack.name, making)),
  )
}

const showsAny = ({ rows }: Dashboard, signals: BuiltSignals): boolean =>
  rows.some(
    ({ tiles, panels }) => tiles || panels.some(({ shows }) => shows.some(({ signal }) => signals.has(signal.name))),
  )

/**
 * A dashboard with its queries, each narrowed to the variables. Signals that are not built drop out of their panels,
 * and panels that show nothing drop out of their rows.
 */
const builtDashboard = (dashboard: Dashboard, pack: string, making: Making): BuiltDashboard => {
  const variables = [...(making.settings.cluster === 'label' ? [cluster] : []), ...dashboard.variables]
  const rows = dashboard.rows.map((row) => ({
    ...row,
    panels: [...(row.tiles ? tilesOf(making.packs) : []), ...row.panels].flatMap((panel) =>
      builtPanel(panel, variables, making),
    ),
  }))
  const next = dashboard.next.filter((id) => making.dashboards.some((other) => other.id === id))
  return { dashboard: { ...dashboard, next }, pack, variables, rows: rows.filter(({ panels }) => panels.length > 0) }
}

const tilesOf = (packs: readonly Pack[]): readonly Panel[] => {
  const tiles = packs.flatMap((pack) => pack.tiles ?? [])
  return situations.flatMap((situation) =>
    tiles.filter((tile) => tile.situation === situation).flatMap(({ panels }) => panels),
  )
}

const builtPanel = (panel: Panel, variables: readonly Variable[], making: Making): readonly BuiltPanel[] => {
  const { settings, signals } = making
  const shown = panel.shows.flatMap(({ signal, as, labelsOnly = false }) => {
    const built = signals.get(signal.name)
    return built ? [{ expr: query(built, variables, settings), as, signal: built, labelsOnly }] : []
  })
  const [first] = shown
  if (!first) return []
  const there = making.dashboards.find(({ id }) => id === panel.opens)
  const asked = shown.filter(({ expr }, i) => shown.findIndex((other) => other.expr === expr) === i)
  return [
    {
      panel,
      title: panel.title ?? first.signal.signal.means,
      signals: shown.map(({ signal }) => signal),
      colouredBy: (panel.limitsOf && signals.get(panel.limitsOf.name)) ?? first.signal,
      guards: shown.filter((one) => !asked.includes(one)).map(({ signal }) => signal),
      queries: asked,
      ...(there && { opens: opened(there, first.signal) }),
    },
  ]
}

const opened = ({ id, variables }: Dashboard, { signal }: BuiltSignal): Opened => ({
  id,
  by: variables.map(({ name }) => name).filter((name) => signal.by.includes(name)),
})

const query = ({ read }: BuiltSignal, variables: readonly Variable[], settings: Settings): string => {
  const matchers = Object.fromEntries(variables.map((variable) => [variable.name, chosen(variable)]))
  return format(narrow(read, matchers, settings).text)
}

// Grafana escapes a value for regular expressions only where several, or all, can be chosen.
const chosen = ({ name, all }: Variable): string | Matcher => (all ? matches(`$${name}`) : `$${name}`)
