import { counter, type Endpoint, gauge } from '../../family.js'

/** Health checks of kube-controller-manager as metrics. */
export const controllerManagerSlis: Endpoint = {
  exporter: 'kube-controller-manager',
  path: '/metrics/slis',
  versions: 'kubernetes',
  families: [gauge('kubernetes_healthcheck', ['name', 'type'], { since: '1.26', stability: 'STABLE' }), counter('kubernetes_healthchecks_total', ['name', 'type', 'status'], { since: '1.26', stability: 'STABLE' }), gauge('process_start_time_seconds', [])],
}
