import { byCodePoint } from '../core/compare.js'
import { dashboardUid } from '../grafana/dashboard-uid.js'
import type { AlertRule } from '../model/bundle.js'
import type { Settings } from '../model/settings.js'

/** The link to an alert's dashboard, with its object chosen there: by its cluster where dashboards offer a choice. */
export const dashboardUrl = ({ alert, selects }: AlertRule, settings: Settings, base: string): string => {
  const chosen = selects.toSorted(byCodePoint)
  const parameters = chosen.map((label, i) => `${i === 0 ? '?' : '&'}var-${label}={{ $labels.${label} | urlquery }}`)
  // The cluster comes last, for its label may be missing.
  const cluster = `{{ with $labels.cluster }}${chosen.length === 0 ? '?' : '&'}var-cluster={{ . | urlquery }}{{ end }}`
  return `${base}/d/${dashboardUid(alert.shows)}${parameters.join('')}${settings.cluster === 'label' ? cluster : ''}`
}
