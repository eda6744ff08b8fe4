import type { Endpoint } from '../../family.js'
import { healthChecks } from '../shared/health-checks.js'

/** Health checks of kube-scheduler as metrics. */
export const schedulerSlis: Endpoint = {
  exporter: 'kube-scheduler',
  path: '/metrics/slis',
  versions: 'kubernetes',
  families: healthChecks,
}
