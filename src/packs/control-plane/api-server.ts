/** What makes API requests fail or wait: its storage, webhooks, aggregated APIs, certificates. */
export const apiServer = { signals: [], alerts: [], dashboards: [], tiles: [], cases: [], survivors: [] } as const
