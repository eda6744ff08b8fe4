/** What the API server promises, and whether it answers at all. */
export const objectives = { signals: [], alerts: [], dashboards: [], tiles: [], cases: [], survivors: [] } as const
