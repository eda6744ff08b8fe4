import { counter, type Endpoint, type Family, gauge, histogram, sharedWith } from '../family.js'
import { apiserverLibrary } from './shared/apiserver-library.js'
import { clientGo } from './shared/client-go.js'
import { componentBase } from './shared/component-base.js'
import { goInternals } from './shared/go-internals.js'
import { goRuntime } from './shared/go-runtime.js'
import { goScheduling } from './shared/go-scheduling.js'

/** Its libraries are of whatever Kubernetes version it was built with, so those versions say nothing about its own. */
const unversioned = ({ since, hiddenIn, removedIn, bucketsGoneIn, labelChanges, ...family }: Family): Family => family

/** The store of the resource metrics pipeline. */
export const metricsServer: Endpoint = {
  exporter: 'metrics-server',
  path: '/metrics',
  versions: 'own',
  families: [
    ...sharedWith('metrics-server', apiserverLibrary).map(unversioned),
    ...sharedWith('metrics-server', clientGo).map(unversioned),
    ...sharedWith('metrics-server', componentBase).map(unversioned),
    ...goRuntime,
    ...goScheduling,
    ...goInternals,
    histogram('metrics_server_api_metric_freshness_seconds', []),
    gauge('metrics_server_kubelet_last_request_time_seconds', ['node']),
    histogram('metrics_server_kubelet_request_duration_seconds', ['node']),
    counter('metrics_server_kubelet_request_total', ['success']),
    histogram('metrics_server_manager_tick_duration_seconds', []),
    gauge('metrics_server_storage_points', ['type']),
  ],
}
