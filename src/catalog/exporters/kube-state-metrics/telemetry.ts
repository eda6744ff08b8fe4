import { counter, type Endpoint, gauge, histogram } from '../../family.js'
import { goRuntime } from '../shared/go-runtime.js'

/** kube-state-metrics about itself, on its telemetry port. */
export const kubeStateMetricsTelemetry: Endpoint = {
  exporter: 'kube-state-metrics',
  path: '/metrics (telemetry)',
  versions: 'own',
  families: [
    ...goRuntime,
    histogram('http_request_duration_seconds', ['method', 'handler']),
    gauge('kube_state_metrics_build_info', ['branch', 'client_go_version', 'goarch', 'goos', 'goversion', 'revision', 'tags', 'version']),
    gauge('kube_state_metrics_config_hash', ['type', 'filename']),
    counter('kube_state_metrics_custom_resource_state_add_events_total', []),
    gauge('kube_state_metrics_custom_resource_state_cache', []),
    counter('kube_state_metrics_custom_resource_state_delete_events_total', []),
    counter('kube_state_metrics_custom_resource_state_update_events_total', []),
    gauge('kube_state_metrics_last_config_reload_success_timestamp_seconds', ['type', 'filename']),
    gauge('kube_state_metrics_last_config_reload_successful', ['type', 'filename']),
    gauge('kube_state_metrics_list_objects', ['resource']),
    gauge('kube_state_metrics_list_objects_limit', ['resource']),
    counter('kube_state_metrics_list_total', ['result', 'resource']),
    gauge('kube_state_metrics_shard_ordinal', ['shard_ordinal']),
    gauge('kube_state_metrics_total_shards', []),
    counter('kube_state_metrics_watch_total', ['result', 'resource']),
  ],
}
