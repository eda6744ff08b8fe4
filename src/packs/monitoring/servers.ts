/** Prometheus, Alertmanager, their operator and Grafana. */
export const servers = { signals: [], alerts: [], dashboards: [], tiles: [], cases: [], survivors: [] } as const
