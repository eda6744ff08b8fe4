import { counter, type Family, gauge, histogram } from '../../family.js'

/** Families of the library that API servers are made of, which other components link too. */
export const apiserverLibrary: readonly Family[] = [
  counter('aggregator_discovery_aggregation_count_total', [], { since: '1.27', stability: 'ALPHA', presence: 'always' }),
  counter('aggregator_discovery_nopeer_requests_total', [], { since: '1.35', stability: 'ALPHA', presence: 'always' }),
  counter('aggregator_discovery_peer_aggregated_cache_hits_total', [], { since: '1.35', stability: 'ALPHA', presence: 'always' }),
  counter('aggregator_discovery_peer_aggregated_cache_misses_total', [], { since: '1.35', stability: 'ALPHA', presence: 'always' }),
  counter('apiserver_audit_event_total', [], { stability: 'ALPHA', presence: 'always' }),
  counter('apiserver_audit_requests_rejected_total', [], { stability: 'ALPHA', presence: 'always' }),
  histogram('apiserver_client_certificate_expiration_seconds', [], { stability: 'ALPHA', presence: 'always' }),
  histogram('apiserver_delegated_authz_request_duration_seconds', ['code'], { stability: 'ALPHA', on: ['kube-apiserver', 'kube-controller-manager', 'kube-scheduler', 'kubelet', 'metrics-server'] }),
  counter('apiserver_delegated_authz_request_total', ['code'], { stability: 'ALPHA', on: ['kube-apiserver', 'kube-controller-manager', 'kube-scheduler', 'kubelet', 'metrics-server'] }),
  gauge('apiserver_envelope_encryption_dek_cache_fill_percent', [], { stability: 'ALPHA', presence: 'always' }),
  histogram('apiserver_storage_data_key_generation_duration_seconds', [], { stability: 'ALPHA', presence: 'always' }),
  counter('apiserver_storage_data_key_generation_failures_total', [], { stability: 'ALPHA', presence: 'always' }),
  counter('apiserver_storage_envelope_transformation_cache_misses_total', [], { stability: 'ALPHA', presence: 'always' }),
  counter('apiserver_validation_declarative_validation_mismatch_total', [], { since: '1.33', stability: 'BETA', presence: 'always' }),
  counter('apiserver_validation_declarative_validation_panic_total', [], { since: '1.33', stability: 'BETA', presence: 'always' }),
  counter('apiserver_validation_duplicate_validation_error_total', [], { since: '1.35', stability: 'INTERNAL', presence: 'always' }),
  counter('apiserver_webhooks_x509_insecure_sha1_total', [], { since: '1.25', stability: 'BETA', presence: 'always' }),
  counter('apiserver_webhooks_x509_missing_san_total', [], { stability: 'BETA', presence: 'always' }),
  counter('authenticated_user_requests', ['username'], { stability: 'ALPHA', on: ['kube-apiserver', 'kube-controller-manager', 'kube-scheduler', 'metrics-server'] }),
  counter('authentication_attempts', ['result'], { stability: 'ALPHA', on: ['kube-apiserver', 'kube-controller-manager', 'kube-scheduler', 'metrics-server'] }),
  histogram('authentication_duration_seconds', ['result'], { stability: 'ALPHA', on: ['kube-apiserver', 'kube-controller-manager', 'kube-scheduler', 'metrics-server'] }),
  counter('authorization_attempts_total', ['result'], { since: '1.28', stability: 'ALPHA', on: ['kube-apiserver', 'kube-controller-manager', 'kube-scheduler', 'metrics-server'] }),
  histogram('authorization_duration_seconds', ['result'], { since: '1.28', stability: 'ALPHA', on: ['kube-apiserver', 'kube-controller-manager', 'kube-scheduler', 'metrics-server'] }),
]
