import type { Endpoint } from '../../family.js'
import { healthChecks } from '../shared/health-checks.js'

/** Health checks of kube-controller-manager as metrics. */
export const controllerManagerSlis: Endpoint = {
  exporter: 'kube-controller-manager',
  path: '/metrics/slis',
  versions: 'kubernetes',
  families: healthChecks,
}
