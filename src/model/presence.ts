import type { JobName } from '../catalog/jobs.js'
import type { Expr } from '../promql/expr.js'
import { type Matchers, noneOf } from '../promql/matchers.js'
import { series } from '../promql/selector.js'
import { promql } from '../promql/template.js'
import { apartFrom } from './apart-from.js'
import { lookback } from './freshness.js'
import { ofJob } from './of-job.js'
import type { Settings } from './settings.js'

const cluster = ['cluster']

/**
 * The clusters in which a job has no healthy target. The value is the number of targets known, 0 where none was
 * discovered, so that a text can tell the cases apart while labels and `for` stay the same. The census is any
 * target at all, so kube-state-metrics itself may be the job. All scrapes in the window must fail. Clusters whose
 * provider hides the job are left out, and so are targets of another job that a stack gives the same name.
 */
export const missingTargets = (settings: Settings, job: JobName): Expr => {
  const hidden = settings.clusters.filter(({ unscraped }) => unscraped.includes(job)).map(({ name }) => name)
  const seen: Matchers = hidden.length > 0 ? { cluster: noneOf(...hidden) } : {}
  const targets = series('up', { ...seen, ...ofJob(settings, job), ...apartFrom(settings, job) })
  const window = lookback(settings, targets)
  const census = promql`group by (${cluster}) (last_over_time(${series('up', seen)}[${window}]))`
  return promql`(count by (${cluster}) (last_over_time(${targets}[${window}])) or ${census} * 0)
    unless on (${cluster}) (max by (${cluster}) (max_over_time(${targets}[${window}])) == 1)`
}
