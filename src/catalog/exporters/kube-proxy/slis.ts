import { counter, type Endpoint, gauge } from '../../family.js'

/** Health checks of kube-proxy as metrics. */
export const kubeProxySlis: Endpoint = {
  exporter: 'kube-proxy',
  path: '/metrics/slis',
  versions: 'kubernetes',
  families: [gauge('kubernetes_healthcheck', ['name', 'type'], { since: '1.26', stability: 'STABLE' }), counter('kubernetes_healthchecks_total', ['name', 'type', 'status'], { since: '1.26', stability: 'STABLE' }), gauge('process_start_time_seconds', [])],
}
