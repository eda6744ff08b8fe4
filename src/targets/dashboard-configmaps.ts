import { dashboardJson, dashboardMetrics } from './grafana-dashboards.js'
import type { Target } from './target.js'
import { yaml } from './yaml.js'

/** ConfigMaps that the dashboard sidecar of Grafana's chart picks up, one per dashboard. */
export const dashboardConfigMaps: Target = {
  name: 'dashboard-configmaps',
  emit: ({ dashboards, settings }) =>
    dashboards.map((built) => ({
      path: `kubernetes/dashboards/mangru-${built.dashboard.id}.yaml`,
      content: yaml({
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: {
          name: `mangru-dashboard-${built.dashboard.id}`,
          labels: { 'app.kubernetes.io/name': 'mangru', grafana_dashboard: '1' },
          annotations: { grafana_folder: 'mangru' },
        },
        data: { [`mangru-${built.dashboard.id}.json`]: dashboardJson(built, settings.language) },
      }),
      source: `dashboard ${built.dashboard.id}`,
      metrics: dashboardMetrics(built),
    })),
}
