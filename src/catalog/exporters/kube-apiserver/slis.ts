import type { Endpoint } from '../../family.js'
import { healthChecks } from '../shared/health-checks.js'

/** Health checks of kube-apiserver as metrics. */
export const apiserverSlis: Endpoint = {
  exporter: 'kube-apiserver',
  path: '/metrics/slis',
  versions: 'kubernetes',
  families: healthChecks,
}
