import { counter, type Endpoint, gauge } from '../family.js'
import { goRuntime } from './shared/go-runtime.js'

/**
 * The sidecar that hands changed configuration to Prometheus, Alertmanager and Thanos Ruler under the Prometheus Operator.
 * Source: `pkg/reloader` of Thanos, of which the operator's prometheus-config-reloader is made.
 */
export const configReloader: Endpoint = {
  exporter: 'config-reloader',
  path: '/metrics',
  versions: 'own',
  families: [
    ...goRuntime,
    counter('reloader_config_apply_operations_failed_total', [], { presence: 'always' }),
    counter('reloader_config_apply_operations_total', [], { presence: 'always' }),
    gauge('reloader_last_reload_success_timestamp_seconds', [], { presence: 'always' }),
    gauge('reloader_last_reload_successful', [], { presence: 'always' }),
    counter('reloader_reloads_failed_total', [], { presence: 'always' }),
    counter('reloader_reloads_total', [], { presence: 'always' }),
    counter('reloader_watch_errors_total', [], { presence: 'always' }),
    counter('reloader_watch_events_total', [], { presence: 'always' }),
    gauge('reloader_watches', [], { presence: 'always' }),
  ],
}
