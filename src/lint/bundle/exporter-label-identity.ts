import type { JobName } from '../../catalog/jobs.js'
import { jobsExposing, locate, objectLabels } from '../../catalog/query.js'
import { selectorsOf } from '../../promql/selectors.js'
import type { BundleRule } from '../rule.js'

const exporterLabels = ['instance', 'pod', 'endpoint', 'job', 'service', 'container', 'namespace']

// These tell about other objects than themselves; of any other job the process is the object.
const tellsOfOthers: readonly JobName[] = ['kube-state-metrics', 'node-exporter', 'kubelet', 'containerd', 'cri-o']

/** An identity with a label of the exporter: when the exporter restarts elsewhere, the alert becomes another one. */
export const exporterLabelIdentity: BundleRule = {
  name: 'exporter-label-identity',
  severity: 'error',
  check: ({ signals }) =>
    signals.flatMap(({ signal, expr }) => {
      const metrics = selectorsOf(expr.text).flatMap(({ metric }) => metric ?? [])
      const jobs = metrics.flatMap(jobsExposing)
      if (!jobs.some((job) => tellsOfOthers.includes(job))) return []
      const told = metrics.flatMap((metric) => [
        ...(objectLabels(metric) ?? []),
        ...(isOfTarget(metric) ? ['job'] : []),
      ])
      return signal.by
        .filter((label) => exporterLabels.includes(label) && !told.includes(label) && !metrics.some(isRecord))
        .map((label) => ({
          where: { path: `signal ${signal.name}` },
          message: `its identity has ${label}, which says where the exporter runs and not what the signal is about`,
          help: 'Take it out of by.',
        }))
    }),
}

// What Prometheus itself says of a target, such as `up`, is about its job.
const isOfTarget = (metric: string): boolean => locate(metric).some(({ endpoint }) => endpoint.exporter === 'scrape')

const isRecord = (metric: string): boolean => metric.includes(':')
