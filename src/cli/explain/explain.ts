import { locate, seriesNames } from '../../catalog/query.js'
import { Findings } from '../../core/finding.js'
import { suggestion } from '../../core/nearest.js'
import type { Described } from '../pipeline.js'
import { explainAlert } from './alert.js'
import { explainDashboard } from './dashboard.js'
import type { Explanation } from './explanation.js'
import { explainMetric } from './metric.js'
import { explainSignal } from './signal.js'

/** Everything that goes by a name: an alert, a signal, a record, a dashboard, a metric. Throws Findings for a name of nothing. */
export const explain = (name: string, known: Described): readonly Explanation[] => {
  const { loaded, bundle } = known
  const found = [
    ...loaded.packs.flatMap((pack) =>
      pack.alerts.filter((alert) => alert.name === name).map((alert) => explainAlert(alert, pack.name, known)),
    ),
    ...bundle.signals
      .filter(({ signal }) => signal.name === name || signal.record === name)
      .map((built) => explainSignal(built, known)),
    ...bundle.dashboards
      .filter(({ dashboard }) => dashboard.id === name)
      .map((built) => explainDashboard(built, known)),
    ...(locate(name).length > 0 ? [explainMetric(name, known)] : []),
  ]
  if (found.length === 0) throw new Findings([unknownName(name, known)])
  return found
}

const unknownName = (name: string, { loaded, bundle }: Described) => ({
  rule: 'unknown-name',
  severity: 'error' as const,
  where: { path: name },
  message: 'is no alert, signal, record, dashboard or metric',
  help: suggestion(name, [
    ...loaded.packs.flatMap(({ alerts }) => alerts.map((alert) => alert.name)),
    ...bundle.signals.flatMap(({ signal }) => [signal.name, ...(signal.record ? [signal.record] : [])]),
    ...bundle.dashboards.map(({ dashboard }) => dashboard.id),
    ...seriesNames(),
  ]),
})
