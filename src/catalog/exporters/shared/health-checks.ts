import { counter, type Family, gauge } from '../../family.js'

/** What component-base serves under /metrics/slis: health checks as metrics. */
export const healthChecks: readonly Family[] = [
  gauge('kubernetes_healthcheck', ['name', 'type'], { since: '1.26', stability: 'STABLE', usual: { type: ['healthz', 'livez', 'readyz'] } }),
  counter('kubernetes_healthchecks_total', ['name', 'type', 'status'], { since: '1.26', stability: 'STABLE', usual: { type: ['healthz', 'livez', 'readyz'], status: ['success', 'error'] } }),
  gauge('process_start_time_seconds', []),
]
