import { counter, type Family, gauge, histogram } from '../../family.js'

/** Families of client-go: requests to the API server, work queues, informers, leader election. */
export const clientGo: readonly Family[] = [
  counter('leader_election_slowpath_total', ['name'], { since: '1.30', stability: 'ALPHA', on: ['kube-apiserver', 'kube-controller-manager', 'kube-proxy', 'kube-scheduler', 'kubelet'] }),
  histogram('rest_client_dns_resolution_duration_seconds', ['host'], { since: '1.28', stability: 'ALPHA', on: ['kube-apiserver', 'kube-controller-manager', 'kube-proxy', 'kube-scheduler', 'kubelet'] }),
  counter('rest_client_exec_plugin_call_total', ['code', 'call_status'], { stability: 'ALPHA', on: ['kube-apiserver', 'kube-controller-manager', 'kube-proxy', 'kube-scheduler', 'kubelet'] }),
  histogram('rest_client_exec_plugin_certificate_rotation_age', [], { stability: 'ALPHA', presence: 'always' }),
  counter('rest_client_exec_plugin_policy_call_total', ['allowed', 'denied'], { since: '1.35', stability: 'ALPHA', on: ['kube-apiserver', 'kube-controller-manager', 'kube-proxy', 'kube-scheduler', 'kubelet'] }),
  gauge('rest_client_exec_plugin_ttl_seconds', [], { stability: 'ALPHA', presence: 'always' }),
  histogram('rest_client_rate_limiter_duration_seconds', ['verb', 'host'], { stability: 'ALPHA', labelChanges: [{ version: '1.25', added: ['host'], removed: ['url'] }] }),
  histogram('rest_client_request_duration_seconds', ['verb', 'host'], { stability: 'ALPHA', labelChanges: [{ version: '1.25', added: ['host'], removed: ['url'] }] }),
  counter('rest_client_request_retries_total', ['code', 'verb', 'host'], { since: '1.27', stability: 'ALPHA', on: ['kube-apiserver', 'kube-controller-manager', 'kube-proxy', 'kube-scheduler', 'kubelet'] }),
  histogram('rest_client_request_size_bytes', ['verb', 'host'], { since: '1.25', stability: 'ALPHA' }),
  counter('rest_client_requests_total', ['code', 'method', 'host'], { stability: 'ALPHA' }),
  histogram('rest_client_response_size_bytes', ['verb', 'host'], { since: '1.25', stability: 'ALPHA' }),
  counter('rest_client_transport_ca_reload_total', ['result', 'reason'], { since: '1.36', stability: 'ALPHA' }),
  gauge('rest_client_transport_cache_entries', [], { since: '1.28', stability: 'ALPHA', presence: 'always' }),
  counter('rest_client_transport_cache_gc_calls_total', ['result'], { since: '1.36', stability: 'ALPHA', on: ['kube-apiserver', 'kube-controller-manager', 'kube-proxy', 'kube-scheduler', 'kubelet'] }),
  counter('rest_client_transport_cert_rotation_gc_calls_total', [], { since: '1.36', stability: 'ALPHA', presence: 'always' }),
  counter('rest_client_transport_create_calls_total', ['result'], { since: '1.28', stability: 'ALPHA' }),
  counter('workqueue_adds_total', ['name'], { stability: 'BETA' }),
  gauge('workqueue_depth', ['name'], { stability: 'BETA' }),
  gauge('workqueue_longest_running_processor_seconds', ['name'], { stability: 'BETA' }),
  histogram('workqueue_queue_duration_seconds', ['name'], { stability: 'BETA' }),
  counter('workqueue_retries_total', ['name'], { stability: 'BETA' }),
  gauge('workqueue_unfinished_work_seconds', ['name'], { stability: 'BETA' }),
  histogram('workqueue_work_duration_seconds', ['name'], { stability: 'BETA' }),
]
