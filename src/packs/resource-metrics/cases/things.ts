import { type Given, given, grows, type Timeline } from '../../../model/case.js'

/** The Metrics API as an API server sees it: 1 while nothing answers. */
export const api = (life: Timeline, name = 'v1beta1.metrics.k8s.io', instance?: string): Given =>
  given('aggregator_unavailable_apiservice', { job: 'apiserver', name, ...(instance && { instance }) }, life)

/** Another API of metrics, which does not answer. */
export const custom: Given = api({ '0m': 1 }, 'v1beta1.custom.metrics.k8s.io')

/** Which of several; the only one when left out. */
type Replica = { readonly instance?: string }

/** What metrics-server holds: of how many nodes, and of their containers. */
export const stored = (nodes: Timeline, replica: Replica = {}): readonly Given[] => [
  given('metrics_server_storage_points', { type: 'node', ...replica }, nodes),
  given('metrics_server_storage_points', { type: 'container', ...replica }, { '0m': 40 }),
]

/** When it last asked a kubelet: always just now, until it ceases to. It tells nothing of the answer. */
export const asks = (node: string, ceases: Timeline = {}, replica: Replica = {}): Given =>
  given(
    'metrics_server_kubelet_last_request_time_seconds',
    { node, ...replica },
    { '0m': { from: 0, perMinute: 60 }, ...ceases },
  )

/** Its requests to kubelets, so many a minute. */
export const requests = (success: 'true' | 'false', perMinute: Readonly<Record<string, number>>): Given =>
  given('metrics_server_kubelet_request_total', { success }, grows(perMinute))
