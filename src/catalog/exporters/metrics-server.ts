import { counter, type Endpoint, gauge, histogram, sharedWith } from '../family.js'
import { apiserverLibrary } from './shared/apiserver-library.js'
import { clientGo } from './shared/client-go.js'
import { componentBase } from './shared/component-base.js'
import { goRuntime } from './shared/go-runtime.js'

/** The store of the resource metrics pipeline. */
export const metricsServer: Endpoint = {
  exporter: 'metrics-server',
  path: '/metrics',
  versions: 'own',
  families: [
    ...sharedWith('metrics-server', apiserverLibrary),
    ...sharedWith('metrics-server', clientGo),
    ...sharedWith('metrics-server', componentBase),
    ...goRuntime,
    gauge('apiserver_current_inflight_requests', ['request_kind'], { stability: 'STABLE' }),
    histogram('apiserver_request_duration_seconds', ['verb', 'dry_run', 'group', 'version', 'resource', 'subresource', 'scope', 'component'], { stability: 'STABLE' }),
    histogram('apiserver_request_filter_duration_seconds', ['filter'], { stability: 'ALPHA' }),
    histogram('apiserver_request_sli_duration_seconds', ['verb', 'group', 'version', 'resource', 'subresource', 'scope', 'component'], { since: '1.26', stability: 'ALPHA' }),
    histogram('apiserver_request_slo_duration_seconds', ['verb', 'group', 'version', 'resource', 'subresource', 'scope', 'component'], { removedIn: '1.37', stability: 'ALPHA' }),
    counter('apiserver_request_total', ['verb', 'dry_run', 'group', 'version', 'resource', 'subresource', 'scope', 'component', 'code'], { stability: 'STABLE' }),
    histogram('apiserver_response_sizes', ['verb', 'group', 'version', 'resource', 'subresource', 'scope', 'component'], { stability: 'STABLE' }),
    counter('apiserver_tls_handshake_errors_total', [], { stability: 'ALPHA', presence: 'always' }),
    histogram('field_validation_request_duration_seconds', ['field_validation'], { since: '1.25', stability: 'ALPHA', labelChanges: [{ version: '1.27', removed: ['enabled'] }] }),
    histogram('metrics_server_api_metric_freshness_seconds', []),
    gauge('metrics_server_kubelet_last_request_time_seconds', ['node']),
    histogram('metrics_server_kubelet_request_duration_seconds', ['node']),
    counter('metrics_server_kubelet_request_total', ['success']),
    histogram('metrics_server_manager_tick_duration_seconds', []),
    gauge('metrics_server_storage_points', ['type']),
  ],
}
