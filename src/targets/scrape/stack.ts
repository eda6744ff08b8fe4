import type { JobName } from '../../catalog/jobs.js'
import { stackPresets } from '../../config/presets/presets.js'
import type { Loss, StackName } from '../../model/settings.js'
import type { Scraped } from './contract.js'

/** Losses of kube-prometheus-stack that values of the chart make good, rather than a monitor beside it. */
export const mendedByValues = ['kubelet-resource', 'cadvisor-details', 'cadvisor-cgroups'] as const

/** Jobs that kube-prometheus-stack scrapes by itself once values of the chart say so. */
const scrapedByValues: readonly JobName[] = ['kube-state-metrics-telemetry']

/**
 * Whether a stack scrapes an endpoint by itself, or once its values are as mangru writes them. What the configuration
 * says was mended does not count: it was mended by what is written here.
 */
export const deliveredBy = (stack: StackName, { job, endpoint }: Pick<Scraped, 'job' | 'endpoint'>): boolean => {
  if (stack === 'prometheus') return false
  const { unscraped, losses } = stackPresets[stack]
  const ofChart = stack === 'kube-prometheus-stack'
  const byValues: readonly string[] = ofChart ? mendedByValues : []
  const lost = Object.entries<Loss>(losses).some(
    ([name, loss]) =>
      !byValues.includes(name) && loss.job === job && loss.path === endpoint && loss.families === undefined,
  )
  return !lost && (!unscraped.includes(job) || (ofChart && scrapedByValues.includes(job)))
}
