/** What tells one Prometheus from another. */
export const server = ['cluster', 'namespace', 'pod']

/** What is the same of all signals about a Prometheus. */
export const ofPrometheus = { by: server, kind: 'gauge', needs: ['prometheus'] } as const
