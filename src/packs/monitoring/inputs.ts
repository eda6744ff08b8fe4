/** Whether the exporters and kube-state-metrics tell what the rules read. */
export const inputs = { signals: [], alerts: [], dashboards: [], tiles: [], cases: [], survivors: [] } as const
