import { type Endpoint, gauge } from '../../family.js'

/** The kubelet serves no health check here, only its start time. */
export const kubeletSlis: Endpoint = {
  exporter: 'kubelet',
  path: '/metrics/slis',
  versions: 'kubernetes',
  families: [gauge('process_start_time_seconds', [])],
}
