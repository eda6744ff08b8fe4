import { type Endpoint, gauge } from '../../family.js'

/** Requests and limits of pods as the scheduler counts them. */
export const schedulerResources: Endpoint = {
  exporter: 'kube-scheduler',
  path: '/metrics/resources',
  versions: 'kubernetes',
  families: [gauge('kube_pod_resource_limit', ['namespace', 'pod', 'node', 'scheduler', 'priority', 'resource', 'unit'], { stability: 'STABLE' }), gauge('kube_pod_resource_request', ['namespace', 'pod', 'node', 'scheduler', 'priority', 'resource', 'unit'], { stability: 'STABLE' })],
}
