import type { Endpoint } from '../../family.js'
import { healthChecks } from '../shared/health-checks.js'

/** Health checks of kube-proxy as metrics. */
export const kubeProxySlis: Endpoint = {
  exporter: 'kube-proxy',
  path: '/metrics/slis',
  versions: 'kubernetes',
  families: healthChecks,
}
