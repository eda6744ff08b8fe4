import { counter, type Endpoint, gauge, histogram } from '../../family.js'

/** Probes of containers and their results. */
export const kubeletProbes: Endpoint = {
  exporter: 'kubelet',
  path: '/metrics/probes',
  versions: 'kubernetes',
  families: [
    histogram('prober_probe_duration_seconds', ['probe_type', 'container', 'pod', 'namespace'], { since: '1.25', bucketsGoneIn: '1.37', stability: 'ALPHA', values: { probe_type: ['Liveness', 'Readiness', 'Startup'] } }),
    counter('prober_probe_total', ['probe_type', 'result', 'container', 'pod', 'namespace', 'pod_uid'], { stability: 'BETA', values: { probe_type: ['Liveness', 'Readiness', 'Startup'], result: ['successful', 'failed', 'unknown'] } }),
    gauge('process_start_time_seconds', []),
  ],
}
