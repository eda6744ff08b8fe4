import { ofJob } from '../../../model/of-job.js'
import type { Settings } from '../../../model/settings.js'
import { not } from '../../../promql/matchers.js'

/** Chooses the API servers: families of their library are exposed by components and extension servers as well. */
export const apiserver = (s: Settings) => ofJob(s, 'apiserver')

/** Their main endpoint, where a family stands on both. Not every stack puts the path on its targets. */
export const apiserverMain = (s: Settings) => ({ ...apiserver(s), metrics_path: not('/metrics/slis') }) as const
