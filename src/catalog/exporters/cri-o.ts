import { counter, type Endpoint, gauge, histogram, summary } from '../family.js'
import { goRuntime } from './shared/go-runtime.js'

/** The container runtime CRI-O. */
export const crio: Endpoint = {
  exporter: 'cri-o',
  path: '/metrics',
  versions: 'own',
  families: [
    ...goRuntime,
    counter('crio_containers_dropped_events_total', []),
    counter('crio_containers_oom_count_total', ['name']),
    counter('crio_containers_oom_total', []),
    counter('crio_containers_seccomp_notifier_count_total', ['name', 'syscall']),
    counter('crio_image_layer_reuse_total', []),
    counter('crio_image_pulls_bytes_total', ['mediatype', 'size']),
    counter('crio_image_pulls_failure_total', ['error']),
    histogram('crio_image_pulls_layer_size', []),
    counter('crio_image_pulls_skipped_bytes_total', ['size']),
    counter('crio_image_pulls_success_total', []),
    counter('crio_operations_errors_total', ['operation']),
    gauge('crio_operations_latency_seconds', ['operation']),
    summary('crio_operations_latency_seconds_total', ['operation']),
    counter('crio_operations_total', ['operation']),
    gauge('crio_processes_defunct', []),
  ],
}
