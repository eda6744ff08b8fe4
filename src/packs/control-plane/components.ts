/** The scheduler, the controller manager and kube-proxy. */
export const components = { signals: [], alerts: [], dashboards: [], tiles: [], cases: [], survivors: [] } as const
