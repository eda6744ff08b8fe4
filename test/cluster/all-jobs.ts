import { jobNames } from '../../src/catalog/jobs.js'
import type { AnyConfig } from '../../src/config/config.js'

/** Jobs that the stand-in cluster has no pods of. */
const absent: readonly string[] = ['cri-o', 'prometheus-operator']

/** A configuration that scrapes everything that the stand-in cluster has. */
export const allJobs: AnyConfig = {
  jobs: Object.fromEntries(jobNames.map((name) => [name, { scraped: !absent.includes(name) }])),
}
