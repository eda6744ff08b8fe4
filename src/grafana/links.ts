import { DashboardLinkBuilder, DashboardLinkType } from '@grafana/grafana-foundation-sdk/dashboard'
import type { Language } from '../core/text.js'
import { dashboardUid } from './dashboard-uid.js'
import { parts } from './words.js'

// A link keeps the time, the data source and the cluster; a dashboard without such a variable ignores it.
const kept = '${__url_time_range}&${datasource:queryparam}&${cluster:queryparam}'

/** A link in a table's cell to the dashboard about the object that the cell names, together with its row's `others`. */
export const linkToObject = (
  id: string,
  label: string,
  others: readonly { readonly label: string; readonly column: string }[],
  language: Language,
) => ({
  title: parts[language].open,
  url: [
    `/d/${dashboardUid(id)}?${kept}&var-${label}=\${__value.raw:percentencode}`,
    ...others.map((other) => `var-${other.label}=\${__data.fields["${other.column}"]:percentencode}`),
  ].join('&'),
})

/** A link of a whole panel to the dashboard that tells more. */
export const linkToDashboard = (id: string, language: Language) =>
  new DashboardLinkBuilder(parts[language].open).type(DashboardLinkType.Link).url(`/d/${dashboardUid(id)}?${kept}`)
