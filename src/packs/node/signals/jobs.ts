import { ofJob } from '../../../model/of-job.js'
import type { Settings } from '../../../model/settings.js'

// Matchers that choose one exporter's series, and one endpoint's where several have the same families.

export const kubelet = (s: Settings) => ({ ...ofJob(s, 'kubelet'), metrics_path: '/metrics' }) as const

/** cAdvisor's part of a kubelet: container series also stand, under the same job, on `/metrics/resource`. */
export const cadvisor = (s: Settings) => ({ ...ofJob(s, 'kubelet'), metrics_path: '/metrics/cadvisor' }) as const

/** What metrics-server reads of a kubelet. */
export const kubeletResource = (s: Settings) => ({ ...ofJob(s, 'kubelet'), metrics_path: '/metrics/resource' }) as const

export const nodeExporter = (s: Settings) => ofJob(s, 'node-exporter')
