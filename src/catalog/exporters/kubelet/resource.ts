import { counter, type Endpoint, gauge } from '../../family.js'

/** What metrics-server reads: usage by node, pod and container. */
export const kubeletResource: Endpoint = {
  exporter: 'kubelet',
  path: '/metrics/resource',
  versions: 'kubernetes',
  families: [
    counter('container_cpu_usage_seconds_total', ['container', 'pod', 'namespace'], { stability: 'STABLE' }),
    gauge('container_memory_working_set_bytes', ['container', 'pod', 'namespace'], { stability: 'STABLE' }),
    gauge('container_start_time_seconds', ['container', 'pod', 'namespace'], { stability: 'STABLE' }),
    gauge('container_swap_limit_bytes', ['container', 'pod', 'namespace'], { since: '1.34', stability: 'ALPHA' }),
    gauge('container_swap_usage_bytes', ['container', 'pod', 'namespace'], { since: '1.28', stability: 'ALPHA' }),
    counter('node_cpu_usage_seconds_total', [], { stability: 'STABLE' }),
    gauge('node_memory_working_set_bytes', [], { stability: 'STABLE' }),
    gauge('node_swap_usage_bytes', [], { since: '1.28', stability: 'ALPHA' }),
    counter('pod_cpu_usage_seconds_total', ['pod', 'namespace'], { stability: 'STABLE' }),
    gauge('pod_memory_working_set_bytes', ['pod', 'namespace'], { stability: 'STABLE' }),
    gauge('pod_swap_usage_bytes', ['pod', 'namespace'], { since: '1.28', stability: 'ALPHA' }),
    gauge('resource_scrape_error', [], { since: '1.29', stability: 'STABLE' }),
    gauge('scrape_error', [], { hiddenIn: '1.30', stability: 'ALPHA' }),
  ],
}
